import type { NotificationStream } from '@cinnabar/contracts/notifications'
import type { CommentId, NoteId } from '@cinnabar/kernel/ids'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

let app: TestApp
let ada: TestPerson
let bo: TestPerson
let cleo: TestPerson
let number = 0

const join = (): Promise<TestPerson> => {
  number += 1
  return signUp(app, `person_${number}`)
}
const like = (person: TestPerson, id: NoteId) => person.client('PUT /notes/:id/like', { params: { id } })
const comment = async (person: TestPerson, id: NoteId, body: string, parentId?: CommentId): Promise<CommentId> => {
  app.clock.advance(1_000)
  const answer = await person.client('POST /notes/:id/comments', { params: { id }, body: { body, parentId } })
  expect(answer.status, JSON.stringify(answer.problem)).toBe(201)
  return answer.body.id
}
const told = async (person: TestPerson, stream?: NotificationStream) => {
  await app.drainEvents()
  return (await person.client('GET /notifications', { query: { stream } })).body.items
}
const unread = async (person: TestPerson) => {
  await app.drainEvents()
  return (await person.client('GET /notifications/unread')).body
}

beforeAll(async () => {
  app = await createTestApp()
})
beforeEach(async () => {
  ;[ada, bo, cleo] = [await join(), await join(), await join()]
})
afterAll(() => app.close())

test('likes of one note are one line with its latest people, and one more after it was read opens another', async () => {
  const noteId = await publishNote(app, ada)
  for (const person of [bo, cleo]) {
    app.clock.advance(1_000)
    await like(person, noteId)
  }
  const [line, ...more] = await told(ada, 'reactions')
  expect(more).toEqual([])
  expect(line).toMatchObject({
    kind: 'note-liked',
    peopleCount: 2,
    isRead: false,
    note: { id: noteId, title: 'Tea on the roof' },
    comment: null,
  })
  expect(line?.people.map((person) => person.handle)).toEqual([cleo.handle, bo.handle])
  expect(await unread(ada)).toEqual({ reactions: 1, follows: 0, comments: 0, total: 1 })
  const read = await ada.client('POST /notifications/read', { body: { stream: 'reactions' } })
  expect(read.body.total).toBe(0)
  app.clock.advance(1_000)
  const late = await join()
  await like(late, noteId)
  expect((await told(ada, 'reactions')).map((one) => [one.peopleCount, one.isRead])).toEqual([
    [1, false],
    [2, true],
  ])
})

test('a like taken back unread disappears, and the same like is told once', async () => {
  const noteId = await publishNote(app, ada)
  await like(bo, noteId)
  expect(await told(ada)).toHaveLength(1)
  await bo.client('DELETE /notes/:id/like', { params: { id: noteId } })
  expect(await told(ada)).toEqual([])
  await like(bo, noteId)
  expect(await told(ada)).toHaveLength(1)
  await ada.client('POST /notifications/read', { body: {} })
  await bo.client('DELETE /notes/:id/like', { params: { id: noteId } })
  await like(bo, noteId)
  expect((await unread(ada)).total).toBe(0)
})

test('nobody is told of their own doing', async () => {
  const noteId = await publishNote(app, ada)
  await like(ada, noteId)
  await comment(ada, noteId, 'first!')
  expect(await told(ada)).toEqual([])
})

test('a follow is told, and an unread one taken back is not', async () => {
  await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })
  expect((await told(ada, 'follows')).map((one) => [one.kind, one.people[0]?.handle])).toEqual([
    ['followed', bo.handle],
  ])
  await bo.client('DELETE /users/:id/follow', { params: { id: ada.id } })
  expect(await told(ada, 'follows')).toEqual([])
})

test('a comment tells the author of the note, whom it answers and whom it names, each once', async () => {
  const noteId = await publishNote(app, ada)
  const first = await comment(bo, noteId, 'How warm is the water?')
  await comment(cleo, noteId, `Warm enough, @${bo.handle} and @${ada.handle}`, first)
  const kinds = async (person: TestPerson) =>
    (await told(person, 'comments')).map((one) => [one.kind, one.people[0]?.handle, one.comment?.excerpt])
  expect(await kinds(bo)).toEqual([['replied', cleo.handle, `Warm enough, @${bo.handle} and @${ada.handle}`]])
  expect(await kinds(ada)).toEqual([
    ['mentioned', cleo.handle, `Warm enough, @${bo.handle} and @${ada.handle}`],
    ['commented', bo.handle, 'How warm is the water?'],
  ])
  await ada.client('PUT /comments/:id/like', { params: { id: first } })
  expect((await told(bo, 'reactions'))[0]).toMatchObject({
    kind: 'comment-liked',
    comment: { id: first, parentId: null },
  })
  await ada.client('DELETE /comments/:id', { params: { id: first } })
  expect(await told(bo)).toEqual([])
  expect((await unread(ada)).total).toBe(0)
})

test('who is named in a note is told of it, if they may read it', async () => {
  const body = `With @${bo.handle} and @${cleo.handle}`
  const noteId = await publishNote(app, ada, { body, visibility: 'hidden-from', audience: [cleo.id] })
  expect((await told(bo))[0]).toMatchObject({
    kind: 'mentioned',
    stream: 'comments',
    note: { id: noteId },
    comment: null,
  })
  expect(await told(cleo)).toEqual([])
})

test('a muted or blocked person is not told of, and what was told goes with the block', async () => {
  const noteId = await publishNote(app, ada)
  await like(bo, noteId)
  await like(cleo, noteId)
  expect((await told(ada))[0]?.peopleCount).toBe(2)
  await ada.client('PUT /users/:id/mute', { params: { id: bo.id } })
  const [line] = await told(ada)
  expect([line?.peopleCount, line?.people.map((person) => person.handle)]).toEqual([1, [cleo.handle]])
  await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })
  expect(await told(ada, 'follows')).toEqual([])
  await ada.client('PUT /users/:id/block', { params: { id: cleo.id } })
  expect(await told(ada)).toEqual([])
  expect((await unread(ada)).total).toBe(0)
  await ada.client('DELETE /users/:id/mute', { params: { id: bo.id } })
  expect((await told(ada))[0]?.people.map((person) => person.handle)).toEqual([bo.handle])
})

test('settings choose what is told and by whom', async () => {
  const noteId = await publishNote(app, ada)
  const { body: settings } = await ada.client('GET /me/notification-settings')
  expect(settings).toMatchObject({ likes: { inApp: true, push: true }, from: 'everyone', digest: 'off' })
  const off = { inApp: false, push: false }
  await ada.client('PUT /me/notification-settings', { body: { ...settings, likes: off, from: 'following' } })
  await ada.client('PUT /users/:id/follow', { params: { id: bo.id } })
  await like(bo, noteId)
  await comment(bo, noteId, 'from a friend')
  await comment(cleo, noteId, 'from a stranger')
  expect((await told(ada)).map((one) => [one.kind, one.people[0]?.handle])).toEqual([['commented', bo.handle]])
})

test('the bell of every open window is rung with the new counts', async () => {
  const noteId = await publishNote(app, ada)
  await like(bo, noteId)
  await app.drainEvents()
  await ada.client('POST /notifications/read', { body: {} })
  const rung = app.realtime.told.filter((one) => one.room === `user:${ada.id}`)
  expect(rung.map((one) => [one.name, (one.data as { total: number }).total])).toEqual([
    ['notifications.unread', 1],
    ['notifications.unread', 0],
  ])
})

test('streams page without gap or repeat', async () => {
  for (let index = 0; index < 5; index += 1) {
    app.clock.advance(1_000)
    await comment(bo, await publishNote(app, ada), `comment ${index}`)
  }
  await app.drainEvents()
  const seen: string[] = []
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await ada.client('GET /notifications', { query: { limit: 2, cursor } })
    seen.push(...page.body.items.map((one) => one.comment?.excerpt ?? ''))
    cursor = page.body.nextCursor ?? undefined
    more = cursor !== undefined
  }
  expect(seen).toEqual(['comment 4', 'comment 3', 'comment 2', 'comment 1', 'comment 0'])
})
