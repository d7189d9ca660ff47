import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import { signUp } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/ids.ts'
import { type NoteFacts, noteErased, noteHidden, noteLiked, noteUnliked } from '../notes/index.ts'
import { onNoteEvents } from './handlers/on-note-events.ts'
import { findCounts } from './store.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

/** Hands an event's payload to this module's own reaction, as a delivery would. */
const hear = (name: string, payload: unknown) =>
  app.platform.db.transaction(async (tx) => {
    for (const handler of onNoteEvents.filter(({ event }) => event.name === name))
      await handler.handle(tx, { id: newId(), name, version: 1, aggregateId: '', payload, at: app.clock.now() })
  })

const facts = (
  noteId: NoteId,
  authorId: UserId,
  version: number,
  visibility: NoteFacts['visibility'] = 'public',
): NoteFacts => ({
  noteId,
  authorId,
  version,
  kind: 'text',
  title: 'A note',
  body: '',
  topics: [],
  channel: null,
  language: 'en',
  place: null,
  cover: {
    url: null,
    srcset: { avif: '', webp: '' },
    width: 3,
    height: 4,
    color: '#888888',
    thumbhash: '',
    alt: '',
    isVideo: false,
    durationSeconds: null,
    textCover: null,
    preview: null,
  },
  mentions: [],
  productIds: [],
  publishedAt: app.clock.now().toISOString(),
  doNotRecommend: false,
  withheldByAuthor: false,
  visibility,
  paidPartnership: false,
})

test('notes count once published, and an older word that comes late changes nothing', async () => {
  const { id } = await signUp(app, 'ada')
  const note = newId<'note'>()
  await hear(noteHidden.name, { noteId: note, authorId: id, version: 2, reason: 'made-private' })
  await hear('note.published', facts(note, id, 1))
  expect((await findCounts(app.platform.db, id))?.notes ?? 0).toBe(0)
  await hear('note.published', facts(note, id, 3))
  await hear('note.changed', facts(note, id, 4, 'hidden-from'))
  expect((await findCounts(app.platform.db, id))?.notes).toBe(1)
  await hear('note.changed', facts(note, id, 5, 'mutuals'))
  expect((await findCounts(app.platform.db, id))?.notes).toBe(0)
})

test('likes count even before the note is known, and leave with an erased note', async () => {
  const { id } = await signUp(app, 'bea')
  const note = newId<'note'>()
  const like = { noteId: note, authorId: id, userId: newId<'user'>(), total: 1 }
  await hear(noteLiked.name, like)
  await hear(noteLiked.name, { ...like, total: 2 })
  await hear(noteUnliked.name, { ...like, total: 1 })
  await hear('note.published', facts(note, id, 1))
  expect(await findCounts(app.platform.db, id)).toEqual({ notes: 1, likes_received: 1 })
  await hear(noteErased.name, { noteId: note, authorId: id })
  await hear(noteLiked.name, like)
  await hear(noteErased.name, { noteId: note, authorId: id })
  expect(await findCounts(app.platform.db, id)).toEqual({ notes: 0, likes_received: 0 })
})
