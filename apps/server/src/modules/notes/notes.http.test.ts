import type { NoteId } from '@cinnabar/kernel/ids'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let ada: TestPerson
let ben: TestPerson
let cy: TestPerson
const hour = 3_600_000

beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
  ben = await signUp(app, 'ben')
  cy = await signUp(app, 'cyn')
})
afterAll(() => app.close())

const png = (red: number) =>
  sharp({ create: { width: 360, height: 480, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .png()
    .toBuffer()

const readyPicture = async (owner: TestPerson, red = 200) =>
  app.apis.media.importReady({ ownerId: owner.id, bytes: await png(red), alt: 'A red wall' })

/** Sent and not looked at by any worker yet. */
const uploadPicture = async (owner: TestPerson, bytes: Buffer): Promise<string> => {
  const edge = 'part-edge'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`
  const response = await app.http.inject({
    method: 'POST',
    url: '/api/v1/media',
    headers: { authorization: `Bearer ${owner.token}`, 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
  })
  expect(response.statusCode).toBe(202)
  return (response.json() as { id: string }).id
}

type Body = NonNullable<NonNullable<Parameters<TestPerson['client']>[1]>['body']>
const draftOf = async (author: TestPerson, body: Record<string, unknown> = {}) => {
  const got = await author.client('POST /notes', {
    body: { kind: 'text', title: 'A slow morning', body: 'Tea, toast, rain.', ...body } as Body as never,
  })
  expect(got.status).toBe(201)
  return got.body
}

const publishedBy = async (author: TestPerson, body: Record<string, unknown> = {}) => {
  const draft = await draftOf(author, body)
  const got = await author.client('POST /notes/:id/publish', { params: { id: draft.id } })
  expect(got.body).toMatchObject({ status: 'published', reasons: [] })
  return draft.id
}

const eventsOf = async (noteId: string): Promise<string[]> =>
  (
    await app.platform.db.pool.query<{ name: string }>(
      "select name from platform_events where aggregate_id = $1 and name like 'note.%' order by id",
      [noteId],
    )
  ).rows.map((row) => row.name)

test('a note is a draft that nobody else finds, and published it is there for everyone with all its parts', async () => {
  const mediaId = await readyPicture(ada)
  const draft = await draftOf(ada, {
    kind: 'picture',
    mediaIds: [mediaId],
    topics: ['#Slow Mornings', 'slow mornings', '手冲咖啡'],
    place: { name: 'Café Luna', city: 'Lisbon', country: 'PT', lat: 38.7123, lng: -9.1412 },
    body: 'With @ben, of course. And @nobody_here.',
    declarations: { origin: 'repost', source: 'https://example.org/morning', madeWithAi: true, evidence: 'gifted' },
    products: [{ productId: mediaId, mediaId, x: 0.2, y: 0.8 }],
  })
  expect(draft).toMatchObject({
    status: 'draft',
    version: 1,
    publishedAt: null,
    can: { publish: true, edit: true, comment: false },
  })
  expect((await ben.client('GET /notes/:id', { params: { id: draft.id } })).status).toBe(404)
  expect((await app.client()('GET /notes/:id', { params: { id: draft.id } })).status).toBe(404)

  expect((await ada.client('POST /notes/:id/publish', { params: { id: draft.id } })).body).toMatchObject({
    status: 'published',
  })
  const seen = await ben.client('GET /notes/:id', { params: { id: draft.id } })
  expect(seen.body).toMatchObject({
    status: 'published',
    language: 'en',
    channel: 'food',
    author: { handle: 'ada', name: 'Ada' },
    topics: [{ slug: 'slow-mornings', name: 'Slow Mornings' }, { slug: '手冲咖啡' }],
    place: { name: 'Café Luna', city: 'Lisbon', country: 'PT' },
    mentions: [{ handle: 'ben', name: 'Ben' }],
    declarations: {
      origin: 'repost',
      source: 'https://example.org/morning',
      madeWithAi: true,
      evidence: 'gifted',
      paidPartnership: false,
    },
    products: [{ productId: mediaId, x: 0.2, y: 0.8 }],
    counts: { likes: 0, collects: 0, comments: 0, views: 0 },
    viewer: { liked: false, collected: false, following: false, isAuthor: false },
    can: { edit: false, delete: false, like: true, comment: true, report: true },
  })
  expect(seen.body.media).toMatchObject([{ id: mediaId, kind: 'picture', status: 'ready', alt: 'A red wall' }])
  expect(await eventsOf(draft.id)).toEqual(['note.published'])
})

test('the card in a list carries cover, author, topics and what the viewer did', async () => {
  const author = await signUp(app, 'carder')
  const id = await publishedBy(author, { kind: 'picture', mediaIds: [await readyPicture(author)], topics: ['cards'] })
  await ben.client('PUT /notes/:id/like', { params: { id } })
  const cards = await ben.client('GET /users/:id/notes', { params: { id: '@carder' } })
  expect(cards.body.items).toMatchObject([
    {
      id,
      kind: 'picture',
      title: 'A slow morning',
      author: { handle: 'carder' },
      likes: 1,
      viewer: { liked: true, collected: false },
      topicSlugs: ['cards'],
      cover: { alt: 'A red wall', isVideo: false, textCover: null },
    },
  ])
  const [card] = cards.body.items
  expect(card?.cover.srcset.webp).toContain('/media/')
  expect((card?.cover.width ?? 0) / (card?.cover.height ?? 1)).toBeCloseTo(3 / 4)
})

test('a note of words only has a cover drawn from them', async () => {
  const id = await publishedBy(ada, { textCover: { design: 3, palette: 'matcha', words: 'Breathe' } })
  const plain = await publishedBy(ada)
  const cards = await app.apis.notes.visibleNotes(app.platform.db, null, [plain, id])
  expect(cards.map((card) => card.id)).toEqual([plain, id])
  expect(cards[1]?.cover).toMatchObject({ url: null, textCover: { design: 3, palette: 'matcha', words: 'Breathe' } })
  expect(cards[0]?.cover.textCover?.design).toBeGreaterThanOrEqual(1)
})

test('a note waits for its picture and is public once that is ready, never before', async () => {
  const mediaId = await uploadPicture(ada, await png(10))
  const draft = await draftOf(ada, { kind: 'picture', mediaIds: [mediaId] })
  expect((await ada.client('POST /notes/:id/publish', { params: { id: draft.id } })).body).toEqual({
    status: 'processing',
    reasons: [],
    scheduledAt: null,
  })
  expect((await ben.client('GET /notes/:id', { params: { id: draft.id } })).status).toBe(404)
  await app.drainEvents()
  expect((await ben.client('GET /notes/:id', { params: { id: draft.id } })).body).toMatchObject({ status: 'published' })
  expect(app.realtime.told).toContainEqual({
    room: `user:${ada.id}`,
    name: 'note.status',
    data: { id: draft.id, status: 'published' },
  })
})

test('a note whose picture cannot be read is rejected and says so', async () => {
  const broken = (await png(30)).subarray(0, 200)
  const mediaId = await uploadPicture(ada, broken)
  const draft = await draftOf(ada, { kind: 'picture', mediaIds: [mediaId] })
  await ada.client('POST /notes/:id/publish', { params: { id: draft.id } })
  await app.drainEvents()
  expect((await ada.client('GET /notes/:id', { params: { id: draft.id } })).body).toMatchObject({
    status: 'rejected',
    reasons: [{ code: 'media_failed', field: 'media' }],
  })
})

test('words against the rules are rejected with what to mend, and mended they pass', async () => {
  const draft = await draftOf(ada, { body: '诚招刷单兼职，日结' })
  const rejected = await ada.client('POST /notes/:id/publish', { params: { id: draft.id } })
  expect(rejected.body).toEqual({
    status: 'rejected',
    reason: 'banned_words',
    reasons: [{ code: 'banned_words', field: 'body', excerpt: '刷单兼职' }],
    scheduledAt: null,
  })
  expect((await ben.client('GET /notes/:id', { params: { id: draft.id } })).status).toBe(404)
  const mended = await ada.client('PATCH /notes/:id', { params: { id: draft.id }, body: { body: '周末的早餐' } })
  expect(mended.body).toMatchObject({ status: 'draft', language: 'zh-Hans' })
  expect((await ada.client('POST /notes/:id/publish', { params: { id: draft.id } })).body).toMatchObject({
    status: 'published',
  })
})

test('a draft saved from two places is a conflict for the later one', async () => {
  const draft = await draftOf(ada)
  const save = (version: number, title: string) =>
    ada.client('PATCH /notes/:id', { params: { id: draft.id }, body: { version, title } })
  expect((await save(draft.version, 'From the phone')).body).toMatchObject({ version: draft.version + 1 })
  expect(await save(draft.version, 'From the desk')).toMatchObject({
    status: 409,
    problem: { code: 'conflict', version: draft.version + 1 },
  })
  expect((await ada.client('GET /notes/:id', { params: { id: draft.id } })).body.title).toBe('From the phone')
})

test('an edit of a published note is seen at once, marked, and keeps what was said before', async () => {
  const id = await publishedBy(ada, { topics: ['before'] })
  app.clock.advance(60_000)
  const edited = await ada.client('PATCH /notes/:id', {
    params: { id },
    body: { body: 'Coffee now.', topics: ['after'] },
  })
  expect(edited.body).toMatchObject({
    status: 'published',
    body: 'Coffee now.',
    editedAt: app.clock.now().toISOString(),
  })
  expect((await ben.client('GET /notes/:id/history', { params: { id } })).body.items).toMatchObject([
    { body: 'Tea, toast, rain.' },
  ])
  const ofTopic = async (slug: string) =>
    (await ben.client('GET /topics/:id/notes', { params: { id: slug } })).body.items.map((card) => card.id)
  expect(await ofTopic('after')).toEqual([id])
  expect(await ofTopic('before')).toEqual([])
  expect((await ben.client('GET /topics/:id', { params: { id: 'after' } })).body.notes).toBe(1)
  expect((await ben.client('GET /topics/:id', { params: { id: 'before' } })).body.notes).toBe(0)
  expect(await eventsOf(id)).toEqual(['note.published', 'note.changed'])
})

test('an edit against the rules, or with a picture that is not ready, leaves the published note as it was', async () => {
  const id = await publishedBy(ada)
  expect(await ada.client('PATCH /notes/:id', { params: { id }, body: { body: 'Buy followers here' } })).toMatchObject({
    status: 422,
    problem: { code: 'objectionable', reasons: [{ code: 'banned_words', field: 'body' }] },
  })
  const mediaId = await uploadPicture(ada, await png(40))
  expect(
    await ada.client('PATCH /notes/:id', { params: { id }, body: { mediaIds: [mediaId as never] } }),
  ).toMatchObject({
    status: 422,
    problem: { code: 'media_not_ready' },
  })
  expect(await ada.client('PATCH /notes/:id', { params: { id }, body: { title: '' } })).toMatchObject({
    status: 422,
    problem: { code: 'incomplete', missing: ['title'] },
  })
  expect((await ben.client('GET /notes/:id', { params: { id } })).body).toMatchObject({
    body: 'Tea, toast, rain.',
    editedAt: null,
  })
})

test('a note scheduled for tomorrow is published tomorrow, and one taken back is not', async () => {
  const at = (milliseconds: number) => new Date(app.clock.now().getTime() + milliseconds).toISOString()
  const [kept, taken, early] = [await draftOf(ada), await draftOf(ada), await draftOf(ada)]
  const publish = (id: NoteId, when: string) =>
    ada.client('POST /notes/:id/publish', { params: { id }, body: { at: when } })
  expect(await publish(early.id, at(10 * 60_000))).toMatchObject({ status: 422, problem: { code: 'out_of_window' } })
  expect(await publish(early.id, at(15 * 24 * hour))).toMatchObject({ status: 422, problem: { code: 'out_of_window' } })
  const tomorrow = at(24 * hour)
  expect((await publish(kept.id, tomorrow)).body).toEqual({ status: 'scheduled', reasons: [], scheduledAt: tomorrow })
  await publish(taken.id, tomorrow)
  expect((await ada.client('POST /notes/:id/withdraw', { params: { id: taken.id } })).body.status).toBe('draft')
  app.clock.advance(23 * hour)
  await app.drainEvents()
  expect((await ben.client('GET /notes/:id', { params: { id: kept.id } })).status).toBe(404)
  app.clock.advance(1 * hour)
  await app.drainEvents()
  expect((await ben.client('GET /notes/:id', { params: { id: kept.id } })).body).toMatchObject({
    status: 'published',
    publishedAt: tomorrow,
  })
  expect((await ben.client('GET /notes/:id', { params: { id: taken.id } })).status).toBe(404)
})

test('a deleted note is gone for others, restored it is back with its day, and after thirty days it is gone for good', async () => {
  const id = await publishedBy(ada, { topics: ['autumn'] })
  const publishedAt = (await ada.client('GET /notes/:id', { params: { id } })).body.publishedAt
  expect((await ada.client('DELETE /notes/:id', { params: { id } })).status).toBe(204)
  expect(await ben.client('GET /notes/:id', { params: { id } })).toMatchObject({
    status: 410,
    problem: { code: 'gone' },
  })
  expect((await ben.client('GET /topics/:id/notes', { params: { id: 'autumn' } })).body.items).toEqual([])
  expect(
    (await ada.client('GET /me/drafts', { query: { status: 'deleted' } })).body.items.map((note) => note.id),
  ).toContain(id)

  app.clock.advance(29 * 24 * hour)
  expect((await ada.client('POST /notes/:id/restore', { params: { id } })).body).toMatchObject({
    status: 'published',
    publishedAt,
  })
  expect((await ben.client('GET /notes/:id', { params: { id } })).status).toBe(200)
  expect(await eventsOf(id)).toEqual(['note.published', 'note.hidden', 'note.published'])

  await ada.client('DELETE /notes/:id', { params: { id } })
  app.clock.advance(31 * 24 * hour)
  expect(await ada.client('POST /notes/:id/restore', { params: { id } })).toMatchObject({
    status: 410,
    problem: { code: 'gone' },
  })
  const [eraser] = app.modules
    .flatMap((module) => module.workers ?? [])
    .filter((worker) => worker.job.name === 'notes.erase-deleted')
  await eraser?.run({}, { jobId: id, attempt: 1, last: false, signal: new AbortController().signal })
  expect((await ada.client('GET /notes/:id', { params: { id } })).status).toBe(404)
  expect((await eventsOf(id)).at(-1)).toBe('note.erased')
})

test('a note of another person can be neither changed, nor published, nor deleted', async () => {
  const id = await publishedBy(ada)
  const draft = await draftOf(ada)
  for (const target of [id, draft.id]) {
    expect((await ben.client('PATCH /notes/:id', { params: { id: target }, body: { title: 'Mine now' } })).status).toBe(
      404,
    )
    expect((await ben.client('POST /notes/:id/publish', { params: { id: target } })).status).toBe(404)
    expect((await ben.client('DELETE /notes/:id', { params: { id: target } })).status).toBe(404)
    expect((await ben.client('POST /notes/:id/restore', { params: { id: target } })).status).toBe(404)
  }
})

test('pictures of another person cannot be used', async () => {
  const mediaId = await readyPicture(ben)
  const got = await ada.client('POST /notes', { body: { kind: 'picture', title: 'Stolen', mediaIds: [mediaId] } })
  expect(got).toMatchObject({ status: 404, problem: { code: 'not_found', kind: 'media' } })
})

test('what is too long or too much is refused at the rim', async () => {
  const send = (body: Record<string, unknown>) =>
    ada.client('POST /notes', { body: { kind: 'text', title: 'T', ...body } as never })
  expect((await send({ title: '二十个汉字是可以的二十个汉字是可以的吗呀' })).status).toBe(201)
  expect((await send({ title: '二十一个汉字就不可以了二十一个汉字就不可以' })).status).toBe(400)
  expect((await send({ title: 'x'.repeat(41) })).status).toBe(400)
  expect((await send({ body: '😀'.repeat(1_000) })).status).toBe(201)
  expect((await send({ body: 'x'.repeat(1_001) })).status).toBe(400)
  expect((await send({ longText: '长'.repeat(20_001) })).status).toBe(400)
  expect((await send({ kind: 'picture', mediaIds: Array(19).fill(ada.id) })).status).toBe(400)
  expect((await send({ kind: 'steps', steps: Array(21).fill({ title: 'Stir' }) })).status).toBe(400)
})

test('steps carry their pictures, words and products', async () => {
  const mediaId = await readyPicture(ada, 120)
  const id = await publishedBy(ada, {
    kind: 'steps',
    title: 'Three-minute latte',
    steps: [{ mediaId, title: 'Grind', body: 'Fine.', productIds: [mediaId] }, { title: 'Pour' }],
  })
  expect((await ben.client('GET /notes/:id', { params: { id } })).body.steps).toMatchObject([
    { title: 'Grind', body: 'Fine.', productIds: [mediaId], media: { id: mediaId, status: 'ready' } },
    { title: 'Pour', media: null },
  ])
})

test('each visibility shows a note to those it means, in the note, on the profile and in topics', async () => {
  const author = await signUp(app, 'vera')
  await author.client('PUT /users/:id/follow', { params: { id: ben.id } })
  await ben.client('PUT /users/:id/follow', { params: { id: author.id } })
  const make = (visibility: string, audience: string[] = []) =>
    publishedBy(author, { visibility, audience, topics: ['veras'] })
  const ids = {
    public: await make('public'),
    private: await make('private'),
    'hidden-from': await make('hidden-from', [ben.id]),
    'shown-to': await make('shown-to', [cy.id]),
    mutuals: await make('mutuals'),
  }
  const names = new Map(Object.entries(ids).map(([name, id]) => [id as string, name]))
  const expected = {
    ben: ['mutuals', 'public'],
    cyn: ['hidden-from', 'public', 'shown-to'],
    guest: ['hidden-from', 'public'],
    vera: ['hidden-from', 'mutuals', 'private', 'public', 'shown-to'],
  }
  for (const [who, client] of Object.entries({
    ben: ben.client,
    cyn: cy.client,
    guest: app.client(),
    vera: author.client,
  })) {
    const profile = await client('GET /users/:id/notes', { params: { id: author.id } })
    expect(profile.body.items.map((card) => names.get(card.id)).sort(), who).toEqual(expected[who as 'ben'])
    const opened = []
    for (const [name, id] of Object.entries(ids))
      if ((await client('GET /notes/:id', { params: { id } })).status === 200) opened.push(name)
    expect(opened.sort(), who).toEqual(expected[who as 'ben'])
    const topic = await client('GET /topics/:id/notes', { params: { id: 'veras' } })
    expect(topic.body.items.map((card) => names.get(card.id)).sort(), who).toEqual(
      expected[who as 'ben'].filter((name) => name === 'public' || name === 'hidden-from'),
    )
  }
  expect(await eventsOf(ids.private)).toEqual([])
  await author.client('PATCH /notes/:id', { params: { id: ids.private }, body: { visibility: 'public' } })
  await author.client('PATCH /notes/:id', { params: { id: ids.public }, body: { visibility: 'private' } })
  expect(await eventsOf(ids.private)).toEqual(['note.published'])
  expect(await eventsOf(ids.public)).toEqual(['note.published', 'note.hidden'])
  expect((await app.client()('GET /notes/:id', { params: { id: ids.public } })).status).toBe(404)
})

test('a block hides notes both ways and forbids to like, save and mention', async () => {
  const [dee, eve] = [await signUp(app, 'dee'), await signUp(app, 'eve')]
  const id = await publishedBy(dee)
  await dee.client('PUT /users/:id/block', { params: { id: eve.id } })
  expect((await eve.client('GET /notes/:id', { params: { id } })).status).toBe(404)
  expect((await eve.client('GET /users/:id/notes', { params: { id: dee.id } })).status).toBe(404)
  expect(await eve.client('PUT /notes/:id/like', { params: { id } })).toMatchObject({
    status: 403,
    problem: { code: 'blocked' },
  })
  expect(await app.apis.notes.visibleNotes(app.platform.db, eve, [id])).toEqual([])
  const mentioning = await publishedBy(eve, { body: 'Hello @dee and @ben' })
  expect(
    (await ben.client('GET /notes/:id', { params: { id: mentioning } })).body.mentions.map((mention) => mention.handle),
  ).toEqual(['ben'])
})
