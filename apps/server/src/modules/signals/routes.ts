import { signals } from '@cinnabar/contracts/signals'
import { bind } from '../../platform/http/route.ts'
import { forgetHistory } from './commands/forget-history.ts'
import { takeSignals } from './commands/take-signals.ts'
import type { SignalsDeps } from './index.ts'
import { listHistory } from './queries/list-history.ts'

export const signalsRoutes = (deps: SignalsDeps) =>
  bind(signals, {
    'POST /signals': ({ viewer, body }) => takeSignals(deps)(viewer, body),
    'GET /history': ({ viewer, query }) => listHistory(deps)(viewer, query),
    'DELETE /history': ({ viewer }) => forgetHistory(deps)(viewer, null),
    'DELETE /history/:noteId': ({ viewer, params }) => forgetHistory(deps)(viewer, params.noteId),
  })
