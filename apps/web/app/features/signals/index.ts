export { HistoryPage } from './pages/history-page.tsx'
export { type Signal, track } from './tracker.ts'
