import type { NotificationKind } from '@cinnabar/contracts/notifications'
import type { CommentId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import type { NotificationsDeps } from '../index.ts'
import { sendPush } from '../jobs/send-push.ts'
import { unreadOf } from '../queries/count-unread.ts'
import { choiceOf, streamOf } from '../rules/streams.ts'
import { addToGroup, takeBack, wasTold } from '../store/groups.ts'
import { findSubscriptions } from '../store/push.ts'
import { settingsOf } from '../store/settings.ts'

export type News = {
  personId: UserId
  actorId: UserId
  kind: NotificationKind
  subject: string
  noteId?: NoteId
  commentId?: CommentId
  parentId?: CommentId | null
  excerpt?: string
  at: Date
}

/** The bell in every open window of a person. */
export const ringBell = async (deps: NotificationsDeps, tx: Tx, personId: UserId): Promise<void> => {
  const unread = await unreadOf(deps, tx, personId)
  tx.afterCommit(() => deps.platform.realtime.tell(`user:${personId}`, 'notifications.unread', unread))
}

/** Adds one doing to a person's streams, if they want to hear of it and of the one who did it. */
export const tellPerson = async (deps: NotificationsDeps, tx: Tx, news: News): Promise<void> => {
  const { graph, platform } = deps
  if (news.personId === news.actorId) return
  if ((await graph.deafTo(tx, news.actorId, [news.personId])).length > 0) return
  const settings = await settingsOf(tx, news.personId)
  const choice = settings[choiceOf[news.kind]]
  if (!choice.inApp) return
  if (settings.from === 'following') {
    const relation = (await graph.relationsOf(tx, news.personId, [news.actorId])).get(news.actorId)
    if (relation?.follows !== true) return
  }
  const happening = {
    personId: news.personId,
    actorId: news.actorId,
    stream: streamOf[news.kind],
    kind: news.kind,
    subject: news.subject,
    noteId: news.noteId ?? null,
    commentId: news.commentId ?? null,
    parentId: news.parentId ?? null,
    excerpt: news.excerpt ?? '',
    at: news.at,
  }
  if (await wasTold(tx, happening)) return
  const { groupId, opened } = await addToGroup(tx, happening)
  // A push for the first of a group only: the thirteenth like must not shake a pocket.
  if (opened && choice.push)
    for (const subscription of await findSubscriptions(tx, news.personId))
      await platform.jobs.enqueue(tx, sendPush, { groupId, subscriptionId: subscription.id })
  await ringBell(deps, tx, news.personId)
}

export const untellPerson = async (
  deps: NotificationsDeps,
  tx: Tx,
  news: Pick<News, 'personId' | 'actorId' | 'kind' | 'subject'>,
): Promise<void> => {
  if ((await takeBack(tx, news)) > 0) await ringBell(deps, tx, news.personId)
}
