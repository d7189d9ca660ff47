export { TopicHead } from './parts/topic-head.tsx'
export { type Topic, topicSuggestionsQuery } from './queries.ts'
