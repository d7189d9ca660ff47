import type { NoteId } from '@cinnabar/kernel/ids'
import { sql } from '@cinnabar/server/platform/database/sql'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let reader: TestPerson
let notes: NoteId[]

beforeAll(async () => {
  app = await createTestApp()
  const author = await signUp(app, 'author')
  reader = await signUp(app, 'reader')
  notes = [
    await publishNote(app, author, { title: 'One' }),
    await publishNote(app, author, { title: 'Two', body: 'Other words' }),
  ]
  await app.drainEvents()
})
afterAll(() => app.close())

const history = async () => (await reader.client('GET /history')).body.items.map((item) => item.note.id)

test('a batch is taken whole, without address or browser, and a guest is only a visit', async () => {
  const visit = '0190a0c4-7d1e-7abc-8def-0123456789ab'
  const events = notes.map((noteId, position) => ({ kind: 'impression' as const, noteId, position, source: 'explore' }))
  expect((await app.client()('POST /signals', { body: { visit, events } })).body).toEqual({ taken: 2 })
  const rows = await app.platform.db.rows<Record<string, unknown>>(
    sql`select * from signals_log where visit = ${visit}`,
  )
  expect(rows).toHaveLength(2)
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
    ['at', 'channel', 'id', 'kind', 'milliseconds', 'note_id', 'position', 'source', 'user_id', 'visit'].toSorted(),
  )
  expect(rows.every((row) => row.user_id === null)).toBe(true)
})

test('an unbelievable time counts as now', async () => {
  await app.client()('POST /signals', {
    body: { events: [{ kind: 'dwell', noteId: notes[0] as NoteId, at: '1999-01-01T00:00:00Z', milliseconds: 900 }] },
  })
  const { at } = await app.platform.db.one<{ at: Date }>(sql`select at from signals_log where milliseconds = 900`)
  expect(at).toEqual(app.clock.now())
})

test('opened notes are counted as views and make the history, newest first, which can be pruned and cleared', async () => {
  for (const noteId of notes) {
    app.clock.advance(1_000)
    await reader.client('POST /signals', { body: { events: [{ kind: 'click', noteId }] } })
  }
  expect(await history()).toEqual(notes.toReversed())
  const note = await reader.client('GET /notes/:id', { params: { id: notes[0] as NoteId } })
  expect(note.body.counts.views).toBe(1)
  await reader.client('DELETE /history/:noteId', { params: { noteId: notes[1] as NoteId } })
  expect(await history()).toEqual([notes[0]])
  await reader.client('DELETE /history')
  expect(await history()).toEqual([])
})
