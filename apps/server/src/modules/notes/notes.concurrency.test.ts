import type { NoteId } from '@cinnabar/kernel/ids'
import { onPostgres } from '@cinnabar/testkit/database'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe.skipIf(!onPostgres)('notes under races, on PostgreSQL', () => {
  let app: TestApp
  let ada: TestPerson
  let fans: TestPerson[]

  beforeAll(async () => {
    app = await createTestApp()
    ada = await signUp(app, 'ada')
    fans = await Promise.all(Array.from({ length: 12 }, (_, index) => signUp(app, `fan_${index}`)))
  })
  afterAll(() => app.close())

  const draft = async (body: Record<string, unknown> = {}): Promise<NoteId> =>
    (await ada.client('POST /notes', { body: { kind: 'text', title: 'Race', body: 'Run.', ...body } as never })).body.id

  const published = async (body: Record<string, unknown> = {}): Promise<NoteId> => {
    const id = await draft(body)
    expect((await ada.client('POST /notes/:id/publish', { params: { id } })).body.status).toBe('published')
    return id
  }

  const rowsAndTotal = async (id: NoteId) => {
    const { rows } = await app.platform.db.pool.query<{ rows: number; total: number; told: number }>(
      `select (select count(*) from notes_likes where note_id = $1) as rows,
              (select likes from notes_counts where note_id = $1) as total,
              (select count(*) filter (where name = 'note.liked') - count(*) filter (where name = 'note.unliked')
               from platform_events where aggregate_id = $1::text) as told`,
      [id],
    )
    return rows[0]
  }

  test('one person who likes a note ten times at once is counted and told of once', async () => {
    const id = await published()
    const [fan] = fans
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fan?.client('PUT /notes/:id/like', { params: { id } })),
    )
    expect(answers.map((answer) => answer?.body)).toEqual(Array(10).fill({ liked: true, likes: 1 }))
    expect(await rowsAndTotal(id)).toEqual({ rows: 1, total: 1, told: 1 })
  })

  test('a storm of likes and unlikes by twelve people leaves a total that equals its rows and its events', async () => {
    const id = await published()
    await Promise.all(
      fans.map(async (fan, person) => {
        for (let turn = 0; turn < 8; turn += 1) {
          const key =
            (turn * 7 + person) % 3 === 0 ? ('DELETE /notes/:id/like' as const) : ('PUT /notes/:id/like' as const)
          expect((await fan.client(key, { params: { id } })).status).toBe(200)
        }
      }),
    )
    const found = await rowsAndTotal(id)
    expect(found?.total).toBe(found?.rows)
    expect(found?.told).toBe(found?.rows)
    await Promise.all(fans.map((fan) => fan.client('DELETE /notes/:id/like', { params: { id } })))
    expect(await rowsAndTotal(id)).toEqual({ rows: 0, total: 0, told: 0 })
  })

  test('a note published by two requests at once is published and told of once', async () => {
    const id = await draft({ topics: ['race topic', 'another race'] })
    const answers = await Promise.all([1, 2, 3].map(() => ada.client('POST /notes/:id/publish', { params: { id } })))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
    const { rows } = await app.platform.db.pool.query(
      "select 1 from platform_events where aggregate_id = $1 and name = 'note.published'",
      [id],
    )
    expect(rows).toHaveLength(1)
  })

  test('of two saves from the same version one wins and the other is told', async () => {
    const id = await draft()
    const save = (title: string) => ada.client('PATCH /notes/:id', { params: { id }, body: { version: 1, title } })
    const answers = await Promise.all([save('One'), save('Two')])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  test('many notes that name the same new topics and place at once make each of them once, with exact totals', async () => {
    const place = { name: 'Race Café', city: null, country: 'PT', lat: 38.5, lng: -9.1 }
    const names = ['storm one', 'storm two', 'storm three']
    await Promise.all(
      fans.slice(0, 8).map(async (fan, index) => {
        const topics = index % 2 === 0 ? names : [...names].reverse()
        const { body } = await fan.client('POST /notes', {
          body: { kind: 'text', title: 'S', body: 'S', topics, place },
        })
        expect((await fan.client('POST /notes/:id/publish', { params: { id: body.id } })).body.status).toBe('published')
      }),
    )
    const topics = await app.client()('GET /topics', { query: { q: 'storm' } })
    expect(topics.body.items.map((topic) => topic.notes)).toEqual([8, 8, 8])
    const places = await app.client()('GET /places', { query: { q: 'race' } })
    expect(places.body.items.map((found) => found.notes)).toEqual([8])
  })

  test('comments and views counted by other modules at the same time add up', async () => {
    const id = await published()
    const { db } = app.platform
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? db.transaction((tx) => app.apis.notes.commentsChanged(tx, id, 1))
          : app.apis.notes.viewed(db, new Map([[id, 5]])),
      ),
    )
    expect((await app.apis.notes.countsOf(db, [id])).get(id)).toMatchObject({ comments: 10, views: 50 })
  })
})
