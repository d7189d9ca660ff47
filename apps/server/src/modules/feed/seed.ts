export { insertBulkCards as seedBulkCards } from './store/bulk.ts'
