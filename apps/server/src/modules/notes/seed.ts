export { insertBulkNotes as seedBulkNotes, type PooledPicture } from './store/bulk.ts'
