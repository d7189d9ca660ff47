import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { personDeleted, personRenamed, personSuspended } from '../../identity/index.ts'
import {
  type NoteFacts,
  noteChanged,
  noteCollected,
  noteHidden,
  noteLiked,
  notePublished,
  noteSettingsChanged,
  noteUncollected,
  noteUnliked,
} from '../../notes/index.ts'
import type { FeedDeps } from '../index.ts'
import { cellOf } from '../rules/cells.ts'
import { completeness } from '../rules/completeness.ts'
import {
  deleteCard,
  deleteCardsOf,
  deleteFeedbackOf,
  noteIdsOf,
  replaceCard,
  setTotals,
  upsertCard,
  withhold,
} from '../store.ts'

const keepCard = async (deps: FeedDeps, tx: Tx, facts: NoteFacts): Promise<void> => {
  const card = (await deps.notes.cardsByIds(tx, [facts.noteId])).get(facts.noteId)
  if (card === undefined) return
  await upsertCard(tx, {
    noteId: facts.noteId,
    authorId: facts.authorId,
    version: facts.version,
    likes: card.likes,
    channel: facts.channel,
    language: facts.language,
    publishedAt: new Date(facts.publishedAt),
    recommend: facts.visibility === 'public' && !facts.doNotRecommend,
    withheld: facts.visibility === 'public' && facts.withheldByAuthor,
    completeness: completeness({
      hasPicture: facts.cover.url !== null,
      characters: facts.body.length,
      topics: facts.topics.length,
      hasPlace: facts.place !== null,
    }),
    cell: facts.place === null ? null : cellOf(facts.place.lat, facts.place.lng),
    topicSlugs: facts.topics.map((topic) => topic.slug),
    card,
  })
}

/** A person's name and picture stand on their cards; they are made anew in batches. */
const refreshAuthor = async (deps: FeedDeps, tx: Tx, userId: string): Promise<void> => {
  const noteIds = (await noteIdsOf(tx, userId)).map((row) => row.note_id as NoteId)
  for (const [noteId, card] of await deps.notes.cardsByIds(tx, noteIds)) await replaceCard(tx, noteId, card)
}

export const keepCards = (deps: FeedDeps): EventHandler[] => [
  on(notePublished, 'feed.keep-published', (tx, { payload }) => keepCard(deps, tx, payload)),
  on(noteChanged, 'feed.keep-changed', (tx, { payload }) => keepCard(deps, tx, payload)),
  on(noteHidden, 'feed.drop-hidden', async (tx, { payload }) => {
    await deleteCard(tx, payload.noteId, payload.version)
  }),
  on(noteSettingsChanged, 'feed.withhold', async (tx, { payload }) => {
    await withhold(tx, payload.authorId, payload.doNotRecommend)
  }),
  on(noteLiked, 'feed.count-like', async (tx, { payload }) => {
    await setTotals(tx, payload.noteId, { likes: payload.total })
  }),
  on(noteUnliked, 'feed.count-unlike', async (tx, { payload }) => {
    await setTotals(tx, payload.noteId, { likes: payload.total })
  }),
  on(noteCollected, 'feed.count-collect', async (tx, { payload }) => {
    await setTotals(tx, payload.noteId, { collects: payload.total })
  }),
  on(noteUncollected, 'feed.count-uncollect', async (tx, { payload }) => {
    await setTotals(tx, payload.noteId, { collects: payload.total })
  }),
  on(personRenamed, 'feed.refresh-author', (tx, { payload }) => refreshAuthor(deps, tx, payload.userId as UserId)),
  on(personSuspended, 'feed.drop-suspended', async (tx, { payload }) => {
    if (payload.suspended) await deleteCardsOf(tx, payload.userId)
  }),
  on(personDeleted, 'feed.forget-person', async (tx, { payload }) => {
    await deleteCardsOf(tx, payload.userId)
    await deleteFeedbackOf(tx, payload.userId)
  }),
]
