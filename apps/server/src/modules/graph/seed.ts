export { insertBulkFollows as seedBulkFollows } from './store/bulk.ts'
