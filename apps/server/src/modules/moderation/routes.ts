import { moderation } from '@cinnabar/contracts/moderation'
import { bind } from '../../platform/http/route.ts'
import { decideReport } from './commands/decide-report.ts'
import { fileReport } from './commands/file-report.ts'
import type { ModerationDeps } from './index.ts'
import { listReports } from './queries/list-reports.ts'

export const moderationRoutes = (deps: ModerationDeps) =>
  bind(moderation, {
    'POST /reports': ({ viewer, body }) => fileReport(deps)(viewer, body),
    'GET /admin/reports': ({ query }) => listReports(deps)(query),
    'POST /admin/reports/:id/decide': ({ viewer, params, body }) =>
      decideReport(deps)(viewer, params.id, body.decision, body.note),
  })
