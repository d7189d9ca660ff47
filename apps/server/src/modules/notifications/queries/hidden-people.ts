import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotificationsDeps } from '../index.ts'

/** Those a person does not want to hear of now, whatever was told before. */
export const hiddenPeople = async (
  { graph }: NotificationsDeps,
  db: Queryable,
  personId: UserId,
): Promise<UserId[]> => [...(await graph.blockedWith(db, personId)), ...(await graph.mutedBy(db, personId))]
