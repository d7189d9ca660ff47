import { noteDraft } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personDeleted } from '../identity/index.ts'

let app: TestApp
let ada: TestPerson
let ben: TestPerson

beforeAll(async () => {
  app = await createTestApp({ PUBLIC_URL: 'https://cinnabar.example' })
  ada = await signUp(app, 'ada')
  ben = await signUp(app, 'ben')
})
afterAll(() => app.close())

const publish = async (author: TestPerson, body: Record<string, unknown> = {}): Promise<NoteId> => {
  app.clock.advance(1_000)
  const { body: note } = await author.client('POST /notes', {
    body: { kind: 'text', title: 'Rain', body: 'All day.', ...body } as never,
  })
  expect((await author.client('POST /notes/:id/publish', { params: { id: note.id } })).body.status).toBe('published')
  return note.id
}

const eventsOf = async (noteId: string): Promise<string[]> =>
  (
    await app.platform.db.pool.query<{ name: string }>(
      "select name from platform_events where aggregate_id = $1 and name like 'note.%' order by id",
      [noteId],
    )
  ).rows.map((row) => row.name)

test('liking twice counts once, and taking it back twice counts back once', async () => {
  const id = await publish(ada)
  const like = () => ben.client('PUT /notes/:id/like', { params: { id } })
  const unlike = () => ben.client('DELETE /notes/:id/like', { params: { id } })
  expect([(await like()).body, (await like()).body]).toEqual([
    { liked: true, likes: 1 },
    { liked: true, likes: 1 },
  ])
  expect((await ben.client('GET /notes/:id', { params: { id } })).body).toMatchObject({
    viewer: { liked: true },
    counts: { likes: 1 },
  })
  expect([(await unlike()).body, (await unlike()).body]).toEqual([
    { liked: false, likes: 0 },
    { liked: false, likes: 0 },
  ])
  expect(await eventsOf(id)).toEqual(['note.published', 'note.liked', 'note.unliked'])
})

test('a saved note is saved for the saver only and can be let go after it was deleted', async () => {
  const id = await publish(ada)
  expect((await ben.client('PUT /notes/:id/collect', { params: { id } })).body).toEqual({
    collected: true,
    collects: 1,
  })
  expect((await ada.client('GET /notes/:id', { params: { id } })).body).toMatchObject({
    viewer: { collected: false },
    counts: { collects: 1 },
  })
  expect(await app.apis.notes.collectedBy(app.platform.db, ben.id, null, 10)).toMatchObject([{ noteId: id }])
  await ada.client('DELETE /notes/:id', { params: { id } })
  expect((await ben.client('DELETE /notes/:id/collect', { params: { id } })).body).toEqual({
    collected: false,
    collects: 0,
  })
})

test('a draft cannot be liked, and a deleted note is gone', async () => {
  const { body: draft } = await ada.client('POST /notes', { body: { kind: 'text', title: 'Soon' } })
  expect((await ben.client('PUT /notes/:id/like', { params: { id: draft.id } })).status).toBe(404)
  expect((await ada.client('PUT /notes/:id/like', { params: { id: draft.id } })).status).toBe(404)
  const id = await publish(ada)
  await ada.client('DELETE /notes/:id', { params: { id } })
  expect(await ben.client('PUT /notes/:id/like', { params: { id } })).toMatchObject({
    status: 410,
    problem: { code: 'gone' },
  })
})

test('a profile pages through all notes once, newest first, while a new one is published', async () => {
  const author = await signUp(app, 'pager')
  const ids: NoteId[] = []
  for (let index = 0; index < 5; index += 1) ids.unshift(await publish(author, { title: `Day ${index}` }))
  const seen: string[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < 3; pages += 1) {
    const got = await ben.client('GET /users/:id/notes', {
      params: { id: '@pager' },
      query: { limit: 2, ...(cursor !== undefined && { cursor }) },
    })
    seen.push(...got.body.items.map((card) => card.id))
    if (pages === 0) await publish(author)
    if (pages < 2) expect(got.body.nextCursor).not.toBeNull()
    cursor = got.body.nextCursor ?? undefined
  }
  expect(seen).toEqual(ids)
  expect(cursor).toBeUndefined()
})

test('a cursor of another list, or none at all, is refused', async () => {
  for (const cursor of ['rubbish', btoa(JSON.stringify(['a', 'b'])), btoa(JSON.stringify([1, 2, 3]))])
    expect(await ben.client('GET /users/:id/notes', { params: { id: '@ada' }, query: { cursor } })).toMatchObject({
      status: 400,
      problem: { code: 'invalid_cursor' },
    })
})

test('likes are shown on the profile until their owner hides them', async () => {
  const fan = await signUp(app, 'fan')
  const [first, second] = [await publish(ada), await publish(ada)]
  for (const id of [first, second]) {
    await fan.client('PUT /notes/:id/like', { params: { id } })
    app.clock.advance(1_000)
  }
  const likes = (client: TestPerson['client']) => client('GET /users/:id/likes', { params: { id: '@fan' } })
  expect((await likes(ben.client)).body.items.map((card) => card.id)).toEqual([second, first])
  await fan.client('PUT /me/note-settings', { body: { likesVisible: false, doNotRecommend: false } })
  expect((await likes(ben.client)).status).toBe(403)
  expect((await likes(fan.client)).body.items).toHaveLength(2)
})

test('a topic lists its notes newest or most liked first', async () => {
  const [quiet, loved, latest] = [
    await publish(ada, { topics: ['ranked'] }),
    await publish(ada, { topics: ['ranked'] }),
    await publish(ben, { topics: ['Ranked'] }),
  ]
  await ben.client('PUT /notes/:id/like', { params: { id: loved } })
  const list = async (sort: 'new' | 'hot') => {
    const items: string[] = []
    let cursor: string | null | undefined
    do {
      const got = await app.client()('GET /topics/:id/notes', {
        params: { id: 'ranked' },
        query: { sort, limit: 2, ...(cursor != null && { cursor }) },
      })
      items.push(...got.body.items.map((card) => card.id))
      cursor = got.body.nextCursor
    } while (cursor !== null)
    return items
  }
  expect(await list('new')).toEqual([latest, loved, quiet])
  expect((await list('hot'))[0]).toBe(loved)
  expect((await list('hot')).sort()).toEqual([quiet, loved, latest].sort())
  expect((await app.client()('GET /topics', { query: { q: 'rank' } })).body.items).toMatchObject([
    { slug: 'ranked', notes: 3 },
  ])
  expect((await app.client()('GET /topics/:id/notes', { params: { id: 'nowhere' } })).status).toBe(404)
})

test('views of notes are views of their topics too, and order what is suggested', async () => {
  const [first, second] = [
    await publish(ada, { topics: ['viewed a', 'viewed b'] }),
    await publish(ben, { topics: ['viewed b'] }),
  ]
  await app.apis.notes.viewed(
    app.platform.db,
    new Map([
      [first, 2],
      [second, 3],
    ]),
  )
  expect((await app.client()('GET /notes/:id', { params: { id: second } })).body.counts.views).toBe(3)
  const { items } = (await app.client()('GET /topics', { query: { q: 'viewed' } })).body
  expect(items.map((topic) => [topic.slug, topic.views])).toEqual([
    ['viewed-b', 5],
    ['viewed-a', 2],
  ])
})

test('a place is made by being named, found by typing and by position, and lists its notes', async () => {
  const spot = { name: '武康路', city: '上海', country: 'CN', lat: 31.2087, lng: 121.4386 }
  const id = await publish(ada, { place: spot })
  const again = await publish(ben, { place: { ...spot, lat: 31.2088 } })
  const typed = await app.client()('GET /places', { query: { q: '康路' } })
  expect(typed.body.items).toMatchObject([{ name: '武康路', kind: 'spot', notes: 2, distanceKm: null }])
  const placeId = typed.body.items[0]?.id
  if (placeId == null) throw new Error('the place has no id')
  expect(
    (await app.client()('GET /places/:id/notes', { params: { id: placeId } })).body.items.map((card) => card.id),
  ).toEqual([again, id])
  const near = await app.client()('GET /places', { query: { lat: 31.21, lng: 121.44, limit: 5 } })
  expect(near.body.items.map((place) => [place.name, place.id === placeId])).toEqual([
    ['武康路', true],
    ['上海', false],
  ])
  expect(near.body.items[0]?.distanceKm).toBeLessThan(0.5)
})

test('a built-in city gets an id when the first note names it', async () => {
  const ask = async () => (await app.client()('GET /places', { query: { q: '雷克' } })).body.items
  const [city] = await ask()
  expect(city).toMatchObject({ id: null, name: 'Reykjavík', country: 'IS', kind: 'city' })
  if (city === undefined) throw new Error('no such city')
  await publish(ada, {
    place: { name: city.name, city: city.city, country: city.country, lat: city.lat, lng: city.lng },
  })
  expect(await ask()).toMatchObject([{ id: expect.any(String), name: 'Reykjavík', kind: 'city', notes: 1 }])
})

test('a series keeps its order, shows what the reader may see, and stands in its notes', async () => {
  const { body: made } = await ada.client('POST /series', { body: { title: 'Rainy week' } })
  const [first, hidden, third] = [await publish(ada), await publish(ada, { visibility: 'private' }), await publish(ada)]
  for (const noteId of [first, hidden, third, first])
    expect((await ada.client('PUT /series/:id/notes/:noteId', { params: { id: made.id, noteId } })).status).toBe(204)
  const seen = await ben.client('GET /series/:id', { params: { id: made.id } })
  expect(seen.body).toMatchObject({ title: 'Rainy week', notes: 2, can: { edit: false } })
  expect(seen.body.items.map((card) => card.id)).toEqual([first, third])
  const changed = await ada.client('PATCH /series/:id', {
    params: { id: made.id },
    body: { noteIds: [third, first, hidden], description: 'Backwards' },
  })
  expect(changed.body.items.map((card) => card.id)).toEqual([third, first, hidden])
  expect((await ben.client('GET /notes/:id', { params: { id: first } })).body.series).toMatchObject([
    { id: made.id, position: 2, title: 'Rainy week' },
  ])
  expect((await ben.client('GET /users/:id/series', { params: { id: '@ada' } })).body.items).toMatchObject([
    { id: made.id, notes: 2 },
  ])
  expect((await ben.client('PATCH /series/:id', { params: { id: made.id }, body: { title: 'Mine' } })).status).toBe(404)
  const foreign = await publish(ben)
  expect((await ada.client('PUT /series/:id/notes/:noteId', { params: { id: made.id, noteId: foreign } })).status).toBe(
    404,
  )
  await ada.client('DELETE /series/:id/notes/:noteId', { params: { id: made.id, noteId: third } })
  expect((await ben.client('GET /series/:id', { params: { id: made.id } })).body.items.map((card) => card.id)).toEqual([
    first,
  ])
  expect((await ada.client('DELETE /series/:id', { params: { id: made.id } })).status).toBe(204)
  expect((await ada.client('GET /series/:id', { params: { id: made.id } })).status).toBe(404)
})

test('a public note can be shared by short link, QR code, preview and oEmbed', async () => {
  const id = await publish(ada, { title: '雨天 & tea', body: 'Line one.\nLine two.', topics: ['rain'] })
  const { body: share } = await app.client()('GET /notes/:id/share', { params: { id } })
  expect(share).toMatchObject({
    url: `https://cinnabar.example/notes/${id}`,
    openGraph: { type: 'article', title: '雨天 & tea', description: 'Line one. Line two.', image: null },
    jsonLd: {
      '@type': 'SocialMediaPosting',
      headline: '雨天 & tea',
      keywords: ['rain'],
      author: { name: 'Ada', url: 'https://cinnabar.example/@ada' },
    },
  })
  const followed = await app.http.inject({ url: new URL(share.shortUrl).pathname })
  expect([followed.statusCode, followed.headers.location]).toEqual([302, `/notes/${id}`])
  expect((await app.http.inject({ url: '/n/nothing' })).statusCode).toBe(404)
  const qr = await app.http.inject({ url: new URL(share.qrUrl).pathname })
  expect(qr.headers['content-type']).toContain('image/svg+xml')
  expect(qr.body).toContain('<svg')
  const embed = (url: string) => app.client()('GET /oembed', { query: { url, maxwidth: 300 } })
  expect((await embed(share.url)).body).toMatchObject({
    type: 'rich',
    title: '雨天 & tea',
    author_name: 'Ada',
    width: 300,
  })
  expect((await embed(share.shortUrl)).body.html).toContain('<p>雨天 &amp; tea</p>')
  expect((await embed('https://elsewhere.example/notes/1')).status).toBe(404)
})

test('a note that not everyone may see has no preview, not even for its author', async () => {
  const id = await publish(ada, { visibility: 'mutuals' })
  expect((await ada.client('GET /notes/:id/share', { params: { id } })).status).toBe(404)
  expect((await ada.client('GET /notes/:id/qr', { params: { id } })).status).toBe(404)
})

test('the desk shows drafts by what was touched last and leaves deleted ones to be asked for', async () => {
  const author = await signUp(app, 'desk')
  const draft = async (title: string) => {
    app.clock.advance(1_000)
    return (await author.client('POST /notes', { body: { kind: 'text', title } })).body.id
  }
  const [one, two, three] = [await draft('One'), await draft('Two'), await draft('Three')]
  app.clock.advance(1_000)
  await author.client('PATCH /notes/:id', { params: { id: one }, body: { body: 'More' } })
  await author.client('DELETE /notes/:id', { params: { id: three } })
  const desk = await author.client('GET /me/drafts')
  expect(desk.body.items.map((note) => [note.id, note.title, note.excerpt])).toEqual([
    [one, 'One', 'More'],
    [two, 'Two', ''],
  ])
  expect((await author.client('GET /me/drafts', { query: { status: 'deleted' } })).body.items).toMatchObject([
    { id: three, restorableUntil: expect.any(String) },
  ])
})

test('one who was silenced cannot publish', async () => {
  const loud = await signUp(app, 'loud')
  const until = new Date(app.clock.now().getTime() + 3_600_000)
  await app.platform.db.transaction((tx) => app.apis.safety.penalise(tx, loud.id, 3, until))
  const { body: note } = await loud.client('POST /notes', { body: { kind: 'text', title: 'Hear me', body: 'Now' } })
  const publishIt = () => loud.client('POST /notes/:id/publish', { params: { id: note.id } })
  expect(await publishIt()).toMatchObject({ status: 403, problem: { code: 'suspended', until: until.toISOString() } })
  app.clock.advance(3_600_000)
  expect((await publishIt()).body.status).toBe('published')
})

test('a moderator takes a note down, others lose sight of it, and its author is told what to mend', async () => {
  const moderator = await signUp(app, 'mo', { roles: ['moderator'] })
  const id = await publish(ada)
  const viewer = {
    id: moderator.id,
    handle: 'mo',
    name: 'Mo',
    roles: ['moderator'] as const,
    emailVerified: true,
    via: 'token' as const,
  }
  expect(await app.platform.db.transaction((tx) => app.apis.notes.takeDown(tx, viewer, id))).toBe('rejected')
  expect((await ben.client('GET /notes/:id', { params: { id } })).status).toBe(404)
  expect((await moderator.client('GET /notes/:id', { params: { id } })).status).toBe(200)
  expect((await ada.client('GET /notes/:id', { params: { id } })).body).toMatchObject({
    status: 'rejected',
    reasons: [{ code: 'house_rules' }],
  })
  expect((await eventsOf(id)).at(-1)).toBe('note.hidden')
  const byBen = await app.platform.db.transaction((tx) =>
    app.apis.notes.takeDown(tx, { ...viewer, id: ben.id, roles: [] }, id),
  )
  expect(isRefusal(byBen) && byBen.code).toBe('forbidden')
})

test('an imported note has its own day and is held to the rules', async () => {
  const at = new Date('2026-02-03T04:05:06Z')
  const note = noteDraft.parse({ kind: 'text', title: 'Kept', body: 'From before.', topics: ['archive'] })
  const id = await app.apis.notes.importNote(ben.id, note, at)
  if (isRefusal(id)) throw new Error(id.code)
  expect((await ada.client('GET /notes/:id', { params: { id } })).body).toMatchObject({
    author: { handle: 'ben' },
    title: 'Kept',
    publishedAt: at.toISOString(),
    topics: [{ slug: 'archive' }],
  })
  const bad = await app.apis.notes.importNote(ben.id, { ...note, body: '稳赚不赔' }, at)
  expect(isRefusal(bad) && bad.code).toBe('objectionable')
})

test('when a person is deleted their notes, likes and saves go with them, and totals are right', async () => {
  const leaver = await signUp(app, 'leaver')
  const own = await publish(leaver, { topics: ['left'] })
  const other = await publish(ada)
  await leaver.client('PUT /notes/:id/like', { params: { id: other } })
  await leaver.client('PUT /notes/:id/collect', { params: { id: other } })
  await ben.client('PUT /notes/:id/like', { params: { id: other } })
  await app.platform.db.transaction((tx) =>
    app.platform.events.emit(tx, personDeleted, leaver.id, { userId: leaver.id }),
  )
  await app.drainEvents()
  expect((await ben.client('GET /notes/:id', { params: { id: own } })).status).toBe(404)
  expect((await ben.client('GET /topics/:id', { params: { id: 'left' } })).body.notes).toBe(0)
  expect((await ada.client('GET /notes/:id', { params: { id: other } })).body.counts).toMatchObject({
    likes: 1,
    collects: 0,
  })
})

test('an archive brings notes, drafts, series and saves back with their days, and a second time nothing', async () => {
  const owner = await signUp(app, 'archivist')
  const viewer = { id: owner.id, handle: 'archivist', name: 'A', roles: [], emailVerified: true, via: 'token' as const }
  const liked = await publish(ada)
  await owner.client('PUT /notes/:id/collect', { params: { id: liked } })
  const shown = await publish(owner, { title: 'Shown', topics: ['kept'], commentsFrom: 'followers' })
  const { body: draft } = await owner.client('POST /notes', { body: { kind: 'text', title: 'Not yet' } })
  const { body: made } = await owner.client('POST /series', { body: { title: 'My series' } })
  await owner.client('PUT /series/:id/notes/:noteId', { params: { id: made.id, noteId: shown } })
  const publishedAt = (await owner.client('GET /notes/:id', { params: { id: shown } })).body.publishedAt
  const { data } = await app.apis.notes.archive.export(owner.id)
  const carried: unknown = JSON.parse(JSON.stringify(data))

  for (const id of [shown, draft.id]) await owner.client('DELETE /notes/:id', { params: { id } })
  await owner.client('DELETE /series/:id', { params: { id: made.id } })
  await owner.client('DELETE /notes/:id/collect', { params: { id: liked } })
  app.clock.advance(60_000)

  expect(await app.apis.notes.archive.import(viewer, carried, new Map())).toBe(2)
  expect(await app.apis.notes.archive.import(viewer, carried, new Map())).toBe(0)
  const profile = await ben.client('GET /users/:id/notes', { params: { id: '@archivist' } })
  expect(profile.body.items).toMatchObject([{ title: 'Shown', publishedAt, topicSlugs: ['kept'] }])
  expect((await owner.client('GET /me/drafts')).body.items.map((note) => note.title)).toEqual(['Not yet'])
  const [series] = (await ben.client('GET /users/:id/series', { params: { id: '@archivist' } })).body.items
  expect(series).toMatchObject({ title: 'My series', notes: 1 })
  expect((await owner.client('GET /notes/:id', { params: { id: liked } })).body.viewer.collected).toBe(true)
})
