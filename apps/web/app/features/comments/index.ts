export { type Answering, CommentField } from './parts/comment-field.tsx'
export { CommentList } from './parts/comment-list.tsx'
export { CommentSettings } from './parts/comment-settings.tsx'
export type { CommentPage } from './queries.ts'
