import type { NotificationStream } from '@cinnabar/contracts/notifications'
import type { NotificationId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { NotificationsDeps } from '../index.ts'
import { unreadOf } from '../queries/count-unread.ts'
import { markRead } from '../store/reading.ts'

type Which = { ids?: readonly NotificationId[] | undefined; stream?: NotificationStream | undefined }

/** Other windows of the same person go quiet too. */
export const markAsRead = (deps: NotificationsDeps) => (viewer: Viewer, which: Which) =>
  deps.platform.db.transaction(async (tx) => {
    await markRead(tx, viewer.id, which, deps.platform.clock.now())
    const unread = await unreadOf(deps, tx, viewer.id)
    tx.afterCommit(() => deps.platform.realtime.tell(`user:${viewer.id}`, 'notifications.unread', unread))
    return unread
  })
