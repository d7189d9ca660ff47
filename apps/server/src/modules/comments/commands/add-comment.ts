import type { CommentId, MediaId, NoteId, UserId } from '@cinnabar/kernel/ids'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import { findMentions } from '../../notes/index.ts'
import { createMatcher } from '../../safety/index.ts'
import { commentAdded } from '../events.ts'
import type { CommentsDeps } from '../index.ts'
import { presentComments } from '../queries/present-comments.ts'
import { seeNote } from '../queries/see-note.ts'
import { excerptOf } from '../rules/excerpt.ts'
import { addToReplies, findComment, insertComment, lockComment } from '../store/items.ts'
import { findBlockedWords } from '../store/marks.ts'

export type CommentInput = { body: string; parentId?: CommentId | undefined; mediaIds: readonly MediaId[] }

/** `at` is given by the seed only, which plays a past. */
const picturesRefused = async (deps: CommentsDeps, tx: Tx, ids: readonly MediaId[]) => {
  if (ids.length === 0) return undefined
  const cards = await deps.media.mediaByIds(tx, ids)
  const ready = ids.every((id) => cards.get(id)?.status === 'ready' && cards.get(id)?.kind === 'picture')
  return ready ? undefined : refuse('media_not_ready')
}

/** House rules, then the wishes of the note's author. */
const wordsRefused = async (deps: CommentsDeps, tx: Tx, viewerId: UserId, noteAuthorId: UserId, body: string) => {
  const standing = await deps.safety.standingOf(tx, viewerId)
  if (standing.silencedUntil !== null)
    return refuse('forbidden', { reason: 'silenced', until: standing.silencedUntil.toISOString() })
  const reasons = await deps.safety.review(tx, [{ field: 'body', text: body }])
  if (reasons.length > 0) return refuse('objectionable', { reasons })
  if (viewerId === noteAuthorId) return undefined
  const unwelcome = createMatcher(await findBlockedWords(tx, noteAuthorId))(body)
  return unwelcome === undefined ? undefined : refuse('words_not_welcome')
}

/** `at` is given by the seed only, which plays a past. */
export const addComment = (deps: CommentsDeps) => {
  const { platform, identity, graph, notes, media } = deps

  const write = (viewer: Viewer, noteId: NoteId, input: CommentInput, at: Date) =>
    platform.db.transaction(async (tx) => {
      const seen = await seeNote(deps, tx, noteId, viewer)
      if (seen === undefined) return refuse('not_found')
      if (seen.refused !== undefined) return seen.refused
      const { authorId } = seen.note
      const refused =
        (await wordsRefused(deps, tx, viewer.id, authorId, input.body)) ??
        (await picturesRefused(deps, tx, input.mediaIds))
      if (refused !== undefined) return refused

      // A reply to a reply stands under the same first-level comment and names whom it answers.
      const target = input.parentId === undefined ? undefined : await findComment(tx, input.parentId)
      const firstId = target?.parent_id ?? target?.id
      const first = firstId === undefined ? undefined : await lockComment(tx, firstId)
      if (input.parentId !== undefined && (target === undefined || first === undefined || target.note_id !== noteId))
        return refuse('not_found')
      if (target !== undefined && seen.hiddenAuthors.includes(target.author_id)) return refuse('blocked')

      const id = newId<'comment'>()
      const claimed = await media.claim(tx, input.mediaIds, viewer.id, `comment:${id}`)
      if (claimed !== undefined) return claimed
      const named = await identity.handlesIn(tx, findMentions(input.body))
      const mentions = named.map((person) => ({ id: person.id, handle: person.handle }))
      const row = await insertComment(tx, {
        id,
        noteId,
        parentId: first?.id ?? null,
        answersId: target !== undefined && target.parent_id !== null ? target.author_id : null,
        authorId: viewer.id,
        body: input.body,
        mentions,
        mediaIds: input.mediaIds,
        at,
      })
      if (first !== undefined) await addToReplies(tx, first.id, 1)
      const mentioned = mentions.map((mention) => mention.id)
      const deaf = new Set(await graph.deafTo(tx, viewer.id, mentioned))
      // The note's total last: everyone who comments on it waits for that row.
      const total = await notes.commentsChanged(tx, noteId, 1)
      await platform.events.emit(tx, commentAdded, noteId, {
        commentId: id,
        noteId,
        noteAuthorId: authorId,
        authorId: viewer.id,
        parentId: row.parent_id,
        parentAuthorId: first?.author_id ?? null,
        answersId: row.answers_id,
        mentions: mentioned.filter((person) => !deaf.has(person)),
        excerpt: excerptOf(input.body),
        total,
        at: at.toISOString(),
      })
      const told = { noteId, total, commentId: id, parentId: row.parent_id }
      tx.afterCommit(() => platform.realtime.tell(`note:${noteId}`, 'comment.added', told))
      return { row, seen }
    })

  return async (viewer: Viewer, noteId: NoteId, input: CommentInput, at = platform.clock.now()) => {
    const written = await write(viewer, noteId, input, at)
    if (isRefusal(written)) return written
    const [comment] = await presentComments(deps, platform.db, [written.row], written.seen, viewer, undefined)
    if (comment === undefined) throw new Error('A comment just written is not there')
    return comment
  }
}
