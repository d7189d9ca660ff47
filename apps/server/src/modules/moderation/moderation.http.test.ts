import type { NoteId } from '@cinnabar/kernel/ids'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let author: TestPerson
let moderator: TestPerson
let [one, two]: TestPerson[] = []

beforeAll(async () => {
  app = await createTestApp()
  author = await signUp(app, 'author')
  moderator = await signUp(app, 'moderator', { roles: ['moderator'] })
  one = await signUp(app, 'one')
  two = await signUp(app, 'two')
})
afterAll(() => app.close())

const report = (
  person: TestPerson | undefined,
  kind: 'note' | 'comment' | 'user',
  id: string,
  reason: 'spam' | 'hate' = 'spam',
) => (person as TestPerson).client('POST /reports', { body: { kind, id, reason } })
const queue = async () => (await moderator.client('GET /admin/reports')).body.items

test('a note reported by two is one decision, which takes it down', async () => {
  const noteId = await publishNote(app, author, { title: 'Buy now' })
  expect((await report(one, 'note', noteId)).status).toBe(201)
  expect((await report(two, 'note', noteId, 'hate')).status).toBe(201)
  const [first] = await queue()
  expect(first).toMatchObject({
    kind: 'note',
    targetId: noteId,
    sameTarget: 2,
    state: 'open',
    reporter: { handle: 'one' },
  })
  expect(first?.excerpt).toContain('Buy now')
  const decided = await moderator.client('POST /admin/reports/:id/decide', {
    params: { id: first?.id ?? '' },
    body: { decision: 'remove' },
  })
  expect(decided.body).toMatchObject({ state: 'decided', decision: 'remove' })
  expect(await queue()).toEqual([])
  expect((await app.client()('GET /notes/:id', { params: { id: noteId } })).status).toBeGreaterThanOrEqual(400)
})

test('reporting twice is one report, and a decided one is not decided again', async () => {
  const noteId = await publishNote(app, author, { title: 'Again', body: 'More words' })
  const [first, second] = [await report(one, 'note', noteId), await report(one, 'note', noteId, 'hate')]
  expect(second.body.id).toBe(first.body.id)
  const params = { id: first.body.id }
  await moderator.client('POST /admin/reports/:id/decide', { params, body: { decision: 'dismiss' } })
  const again = await moderator.client('POST /admin/reports/:id/decide', { params, body: { decision: 'remove' } })
  expect(again.problem.code).toBe('wrong_state')
  expect((await app.client()('GET /notes/:id', { params: { id: noteId } })).status).toBe(200)
})

test('a reported comment is removed, and a reported person suspended', async () => {
  const noteId: NoteId = await publishNote(app, author, { title: 'Talk', body: 'Say something' })
  const said = await (two as TestPerson).client('POST /notes/:id/comments', {
    params: { id: noteId },
    body: { body: 'rude words' },
  })
  await report(one, 'comment', said.body.id)
  const [open] = await queue()
  await moderator.client('POST /admin/reports/:id/decide', {
    params: { id: open?.id ?? '' },
    body: { decision: 'remove' },
  })
  expect((await app.client()('GET /notes/:id/comments', { params: { id: noteId } })).body.items).toEqual([])
  await report(one, 'user', (two as TestPerson).id)
  const [person] = await queue()
  await moderator.client('POST /admin/reports/:id/decide', {
    params: { id: person?.id ?? '' },
    body: { decision: 'suspend' },
  })
  expect((await (two as TestPerson).client('GET /me')).status).toBeGreaterThanOrEqual(400)
})

test('what one cannot see cannot be reported', async () => {
  const secret = await publishNote(app, author, { title: 'Mine', visibility: 'private', body: 'For me' })
  expect((await report(one, 'note', secret)).problem.code).toBe('not_found')
})
