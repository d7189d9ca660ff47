import type { NoteId } from '@cinnabar/kernel/ids'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let ada: TestPerson
let bo: TestPerson
let reader: TestPerson
const published: NoteId[] = []

const hour = 3_600_000
const guest = () => app.client()
const publish = async (author: TestPerson, hoursAgo: number, more: Parameters<typeof publishNote>[2] = {}) => {
  const id = await publishNote(
    app,
    author,
    { title: `Note ${published.length}`, body: `Words of number ${published.length}`, ...more },
    new Date(app.clock.now().getTime() - hoursAgo * hour),
  )
  published.push(id)
  return id
}
const pageThrough = async (limit: number) => {
  const met: { id: string; author: string }[] = []
  let cursor: string | null = null
  for (let pages = 0; pages < 60; pages += 1) {
    const query: { limit: number; cursor?: string } = cursor === null ? { limit } : { limit, cursor }
    const { body } = await guest()('GET /feed', { query })
    met.push(...body.items.map((card) => ({ id: card.id, author: card.author.handle })))
    cursor = body.nextCursor
    if (cursor === null) return { met, exhausted: body.exhausted }
  }
  throw new Error('the feed has no end')
}

beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
  bo = await signUp(app, 'bo')
  reader = await signUp(app, 'reader')
  for (let index = 0; index < 12; index += 1)
    await publish(index % 3 === 0 ? bo : ada, index, { channel: index % 2 === 0 ? 'food' : 'travel' })
  await app.drainEvents()
})
afterAll(() => app.close())

test('a guest pages through Explore and meets every note once, with an honest end', async () => {
  const { met, exhausted } = await pageThrough(5)
  expect(met.map(({ id }) => id).toSorted()).toEqual(published.toSorted())
  expect(exhausted).toBe(true)
})

test('no author stands twice in a row while another one waits', async () => {
  const { body } = await guest()('GET /feed', { query: { limit: 7 } })
  const authors = body.items.map((card) => card.author.handle)
  for (const [index, author] of authors.entries()) if (index > 0) expect(author).not.toBe(authors[index - 1])
})

test('a channel shows its own notes only', async () => {
  const { body } = await guest()('GET /feed', { query: { channel: 'food', limit: 48 } })
  expect(body.items).toHaveLength(6)
  const channels = await guest()('GET /channels')
  expect(channels.body.items.find((channel) => channel.id === 'food')?.notes).toBe(6)
})

test('a refresh in the same session brings nothing that was seen', async () => {
  const first = await guest()('GET /feed', { query: { limit: 4 } })
  const again = await guest()('GET /feed', { query: { limit: 48, session: first.body.session } })
  const seen = new Set(first.body.items.map((card) => card.id))
  expect(again.body.items.filter((card) => seen.has(card.id))).toEqual([])
  expect(again.body.items).toHaveLength(8)
})

test('what many like climbs, and a card shows what the viewer did', async () => {
  const oldest = published.at(-1) as NoteId
  for (let index = 0; index < 6; index += 1) {
    const fan = await signUp(app, `fan${index}`)
    await fan.client('PUT /notes/:id/like', { params: { id: oldest } })
  }
  await reader.client('PUT /notes/:id/like', { params: { id: oldest } })
  await app.drainEvents()
  const { body } = await reader.client('GET /feed', { query: { limit: 3 } })
  expect(body.items[0]).toMatchObject({ id: oldest, likes: 7, viewer: { liked: true, collected: false } })
})

test('"not interested" keeps out the note, its author or its topic, and can be undone', async () => {
  const [mine] = published
  const shown = async () => (await reader.client('GET /feed', { query: { limit: 48 } })).body.items
  await reader.client('POST /feed/feedback', { body: { noteId: mine as NoteId, kind: 'not-interested' } })
  expect((await shown()).some((card) => card.id === mine)).toBe(false)
  await reader.client('POST /feed/feedback', { body: { noteId: mine as NoteId, kind: 'author' } })
  expect((await shown()).every((card) => card.author.handle === 'ada')).toBe(true)
  await reader.client('DELETE /feed/feedback', { query: { noteId: mine as NoteId, kind: 'author' } })
  await reader.client('DELETE /feed/feedback', { query: { noteId: mine as NoteId, kind: 'not-interested' } })
  expect(await shown()).toHaveLength(12)
})

test('blocked and muted people are not met', async () => {
  const shy = await signUp(app, 'shy')
  await shy.client('PUT /users/:id/block', { params: { id: bo.id } })
  await shy.client('PUT /users/:id/mute', { params: { id: ada.id } })
  expect((await shy.client('GET /feed', { query: { limit: 48 } })).body.items).toEqual([])
})

test('Following shows the followed, newest first, by keyset', async () => {
  await reader.client('PUT /users/:id/follow', { params: { id: bo.id } })
  const first = await reader.client('GET /feed/following', { query: { limit: 3 } })
  const rest = await reader.client('GET /feed/following', { query: { limit: 3, cursor: first.body.nextCursor ?? '' } })
  const times = [...first.body.items, ...rest.body.items].map((card) => card.publishedAt)
  expect(times).toHaveLength(4)
  expect(times).toEqual(times.toSorted().reverse())
  expect(rest.body).toMatchObject({ nextCursor: null, exhausted: true })
})

test('Nearby shows what is around, the nearest ring first', async () => {
  const far = await publish(ada, 1, {
    place: { name: 'Teahouse', city: 'Hangzhou', country: 'CN', lat: 31.9, lng: 121.9 },
  })
  const near = await publish(bo, 30, {
    place: { name: 'The Bund', city: 'Shanghai', country: 'CN', lat: 31.24, lng: 121.49 },
  })
  await publish(ada, 0, { place: { name: 'Bakery', city: 'Lyon', country: 'FR', lat: 45.76, lng: 4.84 } })
  await app.drainEvents()
  const { body } = await guest()('GET /feed/nearby', { query: { lat: 31.23, lng: 121.47 } })
  const ids = body.items.map((card) => card.id)
  expect(ids).toContain(near)
  expect(ids).toContain(far)
  expect(ids).toHaveLength(2)
})

test('a hidden note leaves the feed, and one not to be recommended never enters Explore', async () => {
  const shy = await publish(bo, 0, { doNotRecommend: true })
  const gone = await publish(bo, 0)
  await app.drainEvents()
  await bo.client('DELETE /notes/:id', { params: { id: gone } })
  await app.drainEvents()
  const { met } = await pageThrough(48)
  expect(met.map(({ id }) => id)).not.toContain(gone)
  expect(met.map(({ id }) => id)).not.toContain(shy)
  const following = await reader.client('GET /feed/following', { query: { limit: 48 } })
  expect(following.body.items.map((card) => card.id)).toContain(shy)
})

test('a new name stands on the cards', async () => {
  await bo.client('PATCH /me/profile', { body: { name: 'Bo the Second' } })
  await app.drainEvents()
  const { body } = await guest()('GET /feed', { query: { limit: 48 } })
  expect(new Set(body.items.filter((card) => card.author.handle === 'bo').map((card) => card.author.name))).toEqual(
    new Set(['Bo the Second']),
  )
})

test('new notes since a moment are counted', async () => {
  const since = new Date(app.clock.now().getTime() - 30 * 60_000).toISOString()
  const { body } = await guest()('GET /feed/new', { query: { since } })
  expect(body.count).toBeGreaterThan(0)
})

test('a cursor of another list is refused', async () => {
  const { status, problem } = await guest()('GET /feed', { query: { cursor: 'WzFd' } })
  expect([status, problem.code]).toEqual([400, 'invalid_cursor'])
})

test("an author's general choice takes all their notes out of Explore, and back", async () => {
  const choose = (doNotRecommend: boolean) =>
    ada.client('PUT /me/note-settings', { body: { likesVisible: true, doNotRecommend } })
  const before = (await pageThrough(48)).met.filter(({ author }) => author === 'ada').length
  await choose(true)
  await publish(ada, 0, { title: 'Written while hidden', body: 'Not for everyone yet' })
  await app.drainEvents()
  expect((await pageThrough(48)).met.filter(({ author }) => author === 'ada')).toEqual([])
  await choose(false)
  await app.drainEvents()
  expect((await pageThrough(48)).met.filter(({ author }) => author === 'ada')).toHaveLength(before + 1)
})
