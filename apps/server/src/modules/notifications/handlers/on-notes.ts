import type { NotificationKind } from '@cinnabar/contracts/notifications'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { noteCollected, noteErased, noteLiked, notePublished, noteUncollected, noteUnliked } from '../../notes/index.ts'
import { tellPerson, untellPerson } from '../commands/tell-person.ts'
import type { NotificationsDeps } from '../index.ts'
import { forgetNote } from '../store/groups.ts'

type Reaction = { noteId: NoteId; authorId: UserId; userId: UserId }

export const onNotes = (deps: NotificationsDeps): EventHandler[] => {
  /** Events of one pair may come in either order, so what holds is what notes say now. */
  const agree = async (tx: Tx, reaction: Reaction, kind: NotificationKind, part: 'liked' | 'collected', at: Date) => {
    const { noteId, authorId, userId } = reaction
    const now = (await deps.notes.viewerReactions(tx, userId, [noteId])).get(noteId)?.[part] ?? false
    const news = { personId: authorId, actorId: userId, kind, subject: noteId, noteId, at }
    await (now ? tellPerson(deps, tx, news) : untellPerson(deps, tx, news))
  }
  return [
    on(noteLiked, 'notifications.tell-like', (tx, { payload, at }) => agree(tx, payload, 'note-liked', 'liked', at)),
    on(noteUnliked, 'notifications.untell-like', (tx, { payload, at }) =>
      agree(tx, payload, 'note-liked', 'liked', at),
    ),
    on(noteCollected, 'notifications.tell-collect', (tx, { payload, at }) =>
      agree(tx, payload, 'note-collected', 'collected', at),
    ),
    on(noteUncollected, 'notifications.untell-collect', (tx, { payload, at }) =>
      agree(tx, payload, 'note-collected', 'collected', at),
    ),
    on(notePublished, 'notifications.tell-mentions', async (tx, { payload, at }) => {
      const { noteId, authorId } = payload
      for (const personId of payload.mentions) {
        // Who may not read the note is not told of it.
        const [card] = await deps.notes.visibleNotes(tx, { id: personId }, [noteId])
        if (card === undefined) continue
        await tellPerson(deps, tx, { personId, actorId: authorId, kind: 'mentioned', subject: noteId, noteId, at })
      }
    }),
    on(noteErased, 'notifications.forget-note', async (tx, { payload }) => {
      await forgetNote(tx, payload.noteId)
    }),
  ]
}
