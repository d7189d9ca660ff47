import type { UserId } from '@cinnabar/kernel/ids'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { ModerationDeps } from '../index.ts'
import { describeReports } from '../queries/describe-reports.ts'
import { decideReports, findReport, insertAudit, lockReport, type ReportRow } from '../store.ts'

type Decision = NonNullable<ReportRow['decision']>

/** Decides all open reports about the same thing at once. What is taken down is taken down first, so that a crash between leaves the report open. */
export const decideReport =
  (deps: ModerationDeps) => async (viewer: Viewer, id: string, decision: Decision, note: string) => {
    const { db, clock } = deps.platform
    const open = await findReport(db, id)
    if (open === undefined) return refuse('not_found')
    if (open.state !== 'open') return refuse('wrong_state', { state: open.state })
    if (decision === 'remove') await deps.targets[open.kind]?.remove(viewer, open.target_id)
    const decided = await db.transaction(async (tx) => {
      const report = await lockReport(tx, id)
      if (report === undefined) return refuse('not_found')
      if (report.state !== 'open') return refuse('wrong_state', { state: report.state })
      const at = clock.now()
      await decideReports(tx, report, { decision, note, by: viewer.id, at })
      if (decision === 'suspend' && report.author_id !== null) {
        const suspended = await deps.suspend(tx, viewer, report.author_id as UserId)
        if (isRefusal(suspended)) return refuse('forbidden')
      }
      await insertAudit(tx, {
        id: newId(),
        actorId: viewer.id,
        action: `report.${decision}`,
        kind: report.kind,
        targetId: report.target_id,
        detail: note,
        at,
      })
      return { ...report, state: 'decided' as const, decision }
    })
    if (isRefusal(decided)) return decided
    const [view] = await describeReports(deps, [decided])
    return view ?? refuse('not_found')
  }
