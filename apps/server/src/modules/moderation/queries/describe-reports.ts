import type { UserId } from '@cinnabar/kernel/ids'
import type { ModerationDeps } from '../index.ts'
import { countSameTarget, type ReportRow } from '../store.ts'
import { toReport } from '../views.ts'

/** Reports with the names of those who filed them and how many others name the same thing. */
export const describeReports = async (
  { platform: { db }, peopleByIds }: ModerationDeps,
  rows: readonly ReportRow[],
) => {
  const [people, same] = await Promise.all([
    peopleByIds(
      db,
      rows.map((row) => row.reporter_id as UserId),
    ),
    countSameTarget(
      db,
      rows.map((row) => row.id),
    ),
  ])
  const sameById = new Map(same.map((row) => [row.id, row.same]))
  return rows.map((row) => toReport(row, people.get(row.reporter_id as UserId), sameById.get(row.id) ?? 0))
}
