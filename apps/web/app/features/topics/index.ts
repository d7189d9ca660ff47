export { TopicHead } from './parts/topic-head.tsx'
export type { Topic } from './queries.ts'
