import type { reportReasons } from '@cinnabar/contracts/moderation'
import type { ReportId, UserId } from '@cinnabar/kernel/ids'
import type { ReportRow } from './store.ts'

export const toReport = (
  row: ReportRow,
  reporter: { id: UserId; handle: string; name: string } | undefined,
  same: number,
) => ({
  id: row.id as ReportId,
  kind: row.kind,
  targetId: row.target_id,
  reason: row.reason as (typeof reportReasons)[number],
  detail: row.detail,
  reporter: { id: row.reporter_id as UserId, handle: reporter?.handle ?? '', name: reporter?.name ?? '' },
  sameTarget: same,
  excerpt: row.excerpt,
  link: row.link,
  state: row.state,
  decision: row.decision,
  at: row.at.toISOString(),
})
