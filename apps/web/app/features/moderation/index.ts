export { ReportsPage } from './pages/reports-page.tsx'
export type { Reported } from './parts/report-sheet.tsx'
