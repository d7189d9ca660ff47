export { type Place, placeSearchQuery } from './queries.ts'
