export { DeadJobsPage } from './pages/dead-jobs-page.tsx'
export { OverviewPage } from './pages/overview-page.tsx'
