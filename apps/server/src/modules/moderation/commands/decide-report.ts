import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { ModerationDeps } from '../index.ts'
import { describeReports } from '../queries/describe-reports.ts'
import { decideReports, insertAudit, lockReport, type ReportRow } from '../store.ts'

type Decision = NonNullable<ReportRow['decision']>

/** Decides all open reports about the same thing at once; what is decided is carried out in the same transaction. */
export const decideReport = (deps: ModerationDeps) => async (viewer: Viewer, id: string, decision: Decision, note: string) => {
  const decided = await deps.db.transaction(async (tx) => {
    const report = await lockReport(tx, id)
    if (report === undefined) return refuse('not_found')
    if (report.state !== 'open') return refuse('wrong_state', { state: report.state })
    const at = deps.clock.now()
    await decideReports(tx, report, { decision, note, by: viewer.id, at })
    if (decision === 'remove' || decision === 'suspend') await deps.targets[report.kind]?.remove(tx, viewer, report.target_id)
    if (decision === 'suspend' && report.author_id !== null) await deps.suspend(tx, viewer, report.author_id)
    await insertAudit(tx, { id: newId(), actorId: viewer.id, action: `report.${decision}`, kind: report.kind, targetId: report.target_id, detail: note, at })
    return { ...report, state: 'decided' as const, decision }
  })
  if (!('id' in decided)) return decided
  const [view] = await describeReports(deps, [decided])
  return view ?? refuse('not_found')
}
