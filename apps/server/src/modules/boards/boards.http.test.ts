import type { BoardId, NoteId } from '@cinnabar/kernel/ids'
import { sql } from '@cinnabar/server/platform/database/sql'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let author: TestPerson
let number = 0

const join = (): Promise<TestPerson> => {
  number += 1
  return signUp(app, `keeper_${number}`)
}
const make = async (
  person: TestPerson,
  title: string,
  visibility: 'public' | 'private' = 'public',
): Promise<BoardId> => {
  app.clock.advance(1_000)
  const answer = await person.client('POST /boards', { body: { title, visibility } })
  expect(answer.status).toBe(201)
  return answer.body.id
}
const put = (person: TestPerson, id: BoardId, noteId: NoteId) => {
  app.clock.advance(1_000)
  return person.client('PUT /boards/:id/notes/:noteId', { params: { id, noteId } })
}
const take = (person: TestPerson, id: BoardId, noteId: NoteId) =>
  person.client('DELETE /boards/:id/notes/:noteId', { params: { id, noteId } })
const mine = async (person: TestPerson, noteId?: NoteId) =>
  (await person.client('GET /boards', { query: { noteId } })).body.items
const collected = async (person: TestPerson, noteId: NoteId) => {
  const note = (await person.client('GET /notes/:id', { params: { id: noteId } })).body
  return { collected: note.viewer.collected, collects: note.counts.collects }
}

beforeAll(async () => {
  app = await createTestApp()
  author = await signUp(app, 'author')
})
afterAll(() => app.close())

test('putting a note on a board collects it, and taking it off its last board lets it go', async () => {
  const ada = await join()
  const noteId = await publishNote(app, author)
  const [one, two] = [await make(ada, 'Roofs'), await make(ada, 'Tea')]
  const answer = await put(ada, one, noteId)
  expect(answer.body).toMatchObject({ board: { notes: 1 }, viewer: { collected: true } })
  expect(answer.body.board.covers).toHaveLength(1)
  expect(await collected(ada, noteId)).toEqual({ collected: true, collects: 1 })
  expect((await put(ada, one, noteId)).body.board.notes).toBe(1)
  await put(ada, two, noteId)
  expect((await mine(ada, noteId)).map((board) => [board.title, board.holds])).toEqual([
    ['Tea', true],
    ['Roofs', true],
  ])
  expect((await take(ada, one, noteId)).body.viewer.collected).toBe(true)
  expect((await take(ada, two, noteId)).body.viewer.collected).toBe(false)
  expect(await collected(ada, noteId)).toEqual({ collected: false, collects: 0 })
})

test('what is collected without a board lies on a private default board until it is put on another', async () => {
  const ada = await join()
  const noteId = await publishNote(app, author)
  await ada.client('PUT /notes/:id/collect', { params: { id: noteId } })
  await app.drainEvents()
  const [home] = await mine(ada, noteId)
  expect(home).toMatchObject({
    isDefault: true,
    title: '',
    visibility: 'private',
    notes: 1,
    holds: true,
    can: { delete: false },
  })
  const board = await make(ada, 'Chosen')
  await put(ada, board, noteId)
  await app.drainEvents()
  expect((await mine(ada, noteId)).map((one) => [one.isDefault, one.holds, one.notes])).toEqual([
    [false, true, 1],
    [true, false, 0],
  ])
  await ada.client('DELETE /notes/:id/collect', { params: { id: noteId } })
  await app.drainEvents()
  expect((await mine(ada, noteId)).map((one) => one.notes)).toEqual([0, 0])
})

test('a note moves between boards of one person and stays collected', async () => {
  const ada = await join()
  const noteId = await publishNote(app, author)
  const [from, to] = [await make(ada, 'From'), await make(ada, 'To')]
  await put(ada, from, noteId)
  const move = (fromId: BoardId, toBoardId: BoardId) =>
    ada.client('POST /boards/:id/notes/:noteId/move', { params: { id: fromId, noteId }, body: { toBoardId } })
  expect((await move(from, to)).body).toMatchObject({ board: { title: 'To', notes: 1 }, viewer: { collected: true } })
  expect((await mine(ada)).map((board) => [board.title, board.notes])).toEqual([
    ['To', 1],
    ['From', 0],
  ])
  expect((await move(from, to)).problem.code).toBe('not_found')
  const stranger = await join()
  const foreign = await make(stranger, 'Foreign')
  expect((await move(to, foreign)).problem.code).toBe('not_found')
})

test('a board removed leaves what lay only on it to the default board', async () => {
  const ada = await join()
  const [first, second] = [await publishNote(app, author), await publishNote(app, author)]
  const [board, other] = [await make(ada, 'Gone'), await make(ada, 'Kept')]
  for (const noteId of [first, second]) await put(ada, board, noteId)
  await put(ada, other, second)
  expect((await ada.client('DELETE /boards/:id', { params: { id: board } })).status).toBe(204)
  const boards = await mine(ada)
  expect(boards.map((one) => [one.title, one.notes]).toSorted()).toEqual([
    ['', 1],
    ['Kept', 1],
  ])
  const home = boards.find((one) => one.isDefault)
  if (home === undefined) throw new Error('no default board')
  expect((await ada.client('DELETE /boards/:id', { params: { id: home.id } })).problem.code).toBe('wrong_state')
  expect((await collected(ada, first)).collected).toBe(true)
})

test('a private board is not there for others, nor a public one for somebody a block stands between', async () => {
  const [ada, bo] = [await join(), await join()]
  const [open, secret] = [await make(ada, 'Open'), await make(ada, 'Secret', 'private')]
  const see = (id: BoardId) => bo.client('GET /boards/:id', { params: { id } })
  expect([(await see(open)).status, (await see(secret)).status]).toEqual([200, 404])
  expect((await bo.client('GET /boards/:id/notes', { params: { id: secret } })).status).toBe(404)
  const shown = async (person: TestPerson) =>
    (await person.client('GET /users/:id/boards', { params: { id: ada.id } })).body.items?.map((board) => board.title)
  expect(await shown(bo)).toEqual(['Open'])
  expect(await shown(ada)).toEqual(['Secret', 'Open'])
  await ada.client('PATCH /boards/:id', { params: { id: secret }, body: { visibility: 'public', title: 'Told' } })
  expect((await see(secret)).body).toMatchObject({
    title: 'Told',
    can: { edit: false, delete: false, addNotes: false },
  })
  await bo.client('PUT /users/:id/block', { params: { id: ada.id } })
  expect([
    (await see(open)).status,
    (await bo.client('GET /users/:id/boards', { params: { id: ada.id } })).status,
  ]).toEqual([404, 404])
})

test('nobody changes another person’s board', async () => {
  const [ada, bo] = [await join(), await join()]
  const noteId = await publishNote(app, author)
  const id = await make(ada, 'Mine')
  await put(ada, id, noteId)
  expect((await put(bo, id, noteId)).status).toBe(404)
  expect((await take(bo, id, noteId)).status).toBe(404)
  expect((await bo.client('PATCH /boards/:id', { params: { id }, body: { title: 'Yours' } })).status).toBe(404)
  expect((await bo.client('DELETE /boards/:id', { params: { id } })).status).toBe(404)
  expect((await bo.client('GET /boards/:id', { params: { id } })).body).toMatchObject({ title: 'Mine', notes: 1 })
})

test('a board shows only notes its viewer may see, latest first, page by page', async () => {
  const [ada, bo] = [await join(), await join()]
  const id = await make(ada, 'Long')
  const notes: NoteId[] = []
  for (let index = 0; index < 4; index += 1) notes.unshift(await publishNote(app, author, { title: `note ${index}` }))
  const hidden = await publishNote(app, author, { title: 'not for bo', visibility: 'hidden-from', audience: [bo.id] })
  for (const noteId of [...notes.toReversed(), hidden]) await put(ada, id, noteId)
  const walk = async (person: TestPerson) => {
    const seen: string[] = []
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await person.client('GET /boards/:id/notes', { params: { id }, query: { limit: 2, cursor } })
      seen.push(...page.body.items.map((note) => note.title))
      cursor = page.body.nextCursor ?? undefined
      more = cursor !== undefined
    }
    return seen
  }
  expect(await walk(ada)).toEqual(['not for bo', 'note 3', 'note 2', 'note 1', 'note 0'])
  expect(await walk(bo)).toEqual(['note 3', 'note 2', 'note 1', 'note 0'])
  const all = await ada.client('GET /me/collects', { query: { limit: 3 } })
  expect(all.body.items.map((note) => note.title)).toEqual(['not for bo', 'note 3', 'note 2'])
  const rest = await ada.client('GET /me/collects', { query: { cursor: all.body.nextCursor ?? '' } })
  expect(rest.body.items.map((note) => note.title)).toEqual(['note 1', 'note 0'])
})

test('a note that may not be seen is not put on a board', async () => {
  const ada = await join()
  const noteId = await publishNote(app, author, { visibility: 'mutuals' })
  const id = await make(ada, 'Empty')
  expect((await put(ada, id, noteId)).status).toBe(404)
  expect((await ada.client('GET /boards/:id', { params: { id } })).body.notes).toBe(0)
})

test('words of a board obey the house rules', async () => {
  const ada = await join()
  const answer = await ada.client('POST /boards', { body: { title: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } })
  expect(answer.problem.code).toBe('objectionable')
})

test('counts of boards agree with what lies on them', async () => {
  const wrong = await app.platform.db.rows(sql`
    select id from boards_items b where notes <> (select count(*) from boards_notes where board_id = b.id)`)
  expect(wrong).toEqual([])
})

test('boards leave in an archive and come back with what lies on them, once', async () => {
  const [ada, bo] = [await join(), await join()]
  const [noteId, other] = [await publishNote(app, author), await publishNote(app, author)]
  for (const [title, id] of [
    ['Teas', noteId],
    ['Roofs', other],
  ] as const)
    await put(ada, await make(ada, title), id)
  const { archive } = app.apis.boards
  const { data } = await archive.export(ada.id)
  const kept: unknown = JSON.parse(JSON.stringify(data))
  const viewer = { id: bo.id, handle: bo.handle, name: '', roles: [], emailVerified: true, via: 'token' } as const
  expect(await archive.import(viewer, kept, new Map())).toBe(2)
  expect(await archive.import(viewer, kept, new Map())).toBe(0)
  const shown = (await archive.export(bo.id)).data as { title: string; notes: { id: string }[] }[]
  expect(shown.map((board) => [board.title, board.notes.map((note) => note.id)]).toSorted()).toEqual([
    ['Roofs', [other]],
    ['Teas', [noteId]],
  ])
  expect((await collected(bo, noteId)).collected).toBe(true)
})
