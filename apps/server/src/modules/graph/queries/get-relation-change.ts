import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { totalsOf } from '../store/edges.ts'
import { findRelations } from '../store/relations.ts'
import { noTotals, toRelation } from '../views.ts'

export const relationChangeOf = async (db: Queryable, viewerId: UserId, otherId: UserId) => {
  const [relation] = await findRelations(db, viewerId, [otherId])
  const totals = await totalsOf(db, [otherId])
  return { viewer: toRelation(relation), counts: totals.get(otherId) ?? noTotals }
}
