import type { UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { personBlocked, personFollowed, personUnfollowed } from '../../graph/index.ts'
import { personDeleted } from '../../identity/index.ts'
import { ringBell, tellPerson, untellPerson } from '../commands/tell-person.ts'
import type { NotificationsDeps } from '../index.ts'
import { forgetActor, forgetRecipient } from '../store/groups.ts'
import { removeSubscriptionsOf } from '../store/push.ts'
import { removeSettings } from '../store/settings.ts'

export const onPeople = (deps: NotificationsDeps): EventHandler[] => {
  /** Events of one pair may come in either order, so what holds is what graph says now. */
  const agree = async (
    tx: Tx,
    { followerId, followedId, at }: { followerId: UserId; followedId: UserId; at: string },
  ) => {
    const relation = (await deps.graph.relationsOf(tx, followerId, [followedId])).get(followedId)
    const news = { personId: followedId, actorId: followerId, kind: 'followed', subject: followerId } as const
    await (relation?.follows === true
      ? tellPerson(deps, tx, { ...news, at: new Date(at) })
      : untellPerson(deps, tx, news))
  }
  return [
    on(personFollowed, 'notifications.tell-follow', (tx, { payload }) => agree(tx, payload)),
    on(personUnfollowed, 'notifications.untell-follow', (tx, { payload }) => agree(tx, payload)),
    on(personBlocked, 'notifications.forget-blocked', async (tx, { payload: { blockerId, blockedId } }) => {
      await forgetActor(tx, blockedId, blockerId)
      await forgetActor(tx, blockerId, blockedId)
      await ringBell(deps, tx, blockerId)
      await ringBell(deps, tx, blockedId)
    }),
    on(personDeleted, 'notifications.forget-person', async (tx, { payload }) => {
      const personId = payload.userId as UserId
      await forgetRecipient(tx, personId)
      await forgetActor(tx, personId)
      await removeSettings(tx, personId)
      await removeSubscriptionsOf(tx, personId)
    }),
  ]
}
