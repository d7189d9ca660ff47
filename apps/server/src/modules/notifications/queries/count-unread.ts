import type { UnreadCounts } from '@cinnabar/contracts/notifications'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotificationsDeps } from '../index.ts'
import { countUnread } from '../store/reading.ts'
import { hiddenPeople } from './hidden-people.ts'

export const unreadOf = async (deps: NotificationsDeps, db: Queryable, personId: UserId): Promise<UnreadCounts> =>
  countUnread(db, personId, await hiddenPeople(deps, db, personId))
