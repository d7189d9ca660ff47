import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { audit } from './audit.ts'
import { type Ledger, newLedger } from './ledger.ts'

let app: TestApp
let ada: TestPerson
let ben: TestPerson
const ledger: Ledger = newLedger()

const findings = async (): Promise<string[]> => {
  const handlers = app.modules.flatMap((module) => module.handlers ?? [])
  return (await audit(app.platform.db, ledger, handlers)).faults.map((fault) => fault.replace(/: \d+$/, ''))
}

beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
  ben = await signUp(app, 'ben')
  const body = 'What I saw on the way'
  const made = await ada.client('POST /notes', { body: { kind: 'text', title: 'Seen', body, topics: ['proof'] } })
  const noteId = made.body.id
  await ada.client('POST /notes/:id/publish', { params: { id: noteId } })
  await ben.client('PUT /notes/:id/like', { params: { id: noteId } })
  await ben.client('PUT /users/:id/follow', { params: { id: ada.id } })
  await ben.client('POST /notes/:id/comments', { params: { id: noteId }, body: { body: 'A word on it' } })
  ledger.wishes.push(
    { kind: 'draft', person: ada.id, body, noteId, answered: true },
    { kind: 'publish', person: ada.id, noteId, answered: true },
    { kind: 'like', person: ben.id, noteId, on: true, answered: true },
    { kind: 'follow', person: ben.id, followed: ada.id, on: true, answered: true },
    { kind: 'comment', person: ben.id, noteId, body: 'A word on it', answered: true },
  )
  await app.drainEvents()
})
afterAll(() => app.close())

test('an install that kept everything has no fault', async () => {
  expect(await findings()).toEqual([])
})

const planted = [
  ['an acknowledged like, or its taking back, is missing', sql`delete from notes_likes`],
  ['an acknowledged follow, or its taking back, is missing', sql`delete from graph_follows`],
  ['an acknowledged comment is missing', sql`update comments_items set body = 'Other words'`],
  ['an acknowledged publication is undone', sql`update notes_items set status = 'draft'`],
  ['an acknowledged note is missing or says something else', sql`update notes_items set body = 'Other words'`],
  ['a total of likes is not its rows', sql`update notes_counts set likes = likes + 1`],
  ['a card of the feed has another total of likes than its note', sql`update feed_cards set likes = likes + 1`],
  ['a profile counts other notes or likes than there are', sql`update profiles_counts set likes_received = 2`],
  ['a like was told to nobody, or a notice tells of none', sql`delete from notifications_groups`],
  ['a published note is not in the feed, or one in the feed is not published', sql`delete from feed_cards`],
  ['a note has no totals, or a published one no date or topic', sql`delete from notes_topics`],
  ['an event was not handled by all who hear it', sql`delete from platform_handled`],
  ['something was handled that was never told', sql`delete from platform_events`],
] as const

test.each(planted)('a planted fault is found: %s', async (fault, damage) => {
  const undo = new Error('undone')
  let found: string[] = []
  await app.platform.db
    .transaction(async (tx) => {
      await tx.run(damage)
      const handlers = app.modules.flatMap((module) => module.handlers ?? [])
      found = (await audit(tx, ledger, handlers)).faults
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  expect(found.some((each) => each.startsWith(fault))).toBe(true)
})
