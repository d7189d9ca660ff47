export { insertBulkPeople as seedBulkPeople } from './store/bulk.ts'
