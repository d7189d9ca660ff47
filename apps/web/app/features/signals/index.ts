export { type Signal, track } from './tracker.ts'
