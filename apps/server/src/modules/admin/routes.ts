import { admin } from '@cinnabar/contracts/admin'
import { bind } from '../../platform/http/route.ts'
import { discardDeadJob, retryDeadJob } from './commands/handle-dead-job.ts'
import type { AdminDeps } from './index.ts'
import { getOverview } from './queries/get-overview.ts'
import { listDeadJobs } from './queries/list-dead-jobs.ts'

export const adminRoutes = (deps: AdminDeps) =>
  bind(admin, {
    'GET /admin/overview': () => getOverview(deps)(),
    'GET /admin/jobs/dead': ({ query }) => listDeadJobs(deps)(query),
    'POST /admin/jobs/:id/retry': ({ params }) => retryDeadJob(deps)(params.id),
    'DELETE /admin/jobs/:id': ({ params }) => discardDeadJob(deps)(params.id),
  })
