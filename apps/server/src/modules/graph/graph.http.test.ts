import { newId } from '@cinnabar/server/platform/ids/ids'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let number = 0
const join = (): Promise<TestPerson> => {
  number += 1
  return signUp(app, `person_${number}`)
}
const two = async (): Promise<[TestPerson, TestPerson]> => [await join(), await join()]

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('a follow changes both totals once, however often it is asked', async () => {
  const [ada, bo] = await two()
  const follow = () => ada.client('PUT /users/:id/follow', { params: { id: bo.id } })
  expect((await follow()).body).toEqual({
    viewer: { following: true, followedBy: false, blocked: false, muted: false },
    counts: { followers: 1, following: 0 },
  })
  expect((await follow()).body.counts.followers).toBe(1)
  const back = await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })
  expect(back.body.viewer).toMatchObject({ following: true, followedBy: true })
  const gone = await ada.client('DELETE /users/:id/follow', { params: { id: bo.id } })
  expect(gone.body).toMatchObject({
    viewer: { following: false, followedBy: true },
    counts: { followers: 0, following: 1 },
  })
})

test('nobody follows, blocks or mutes themselves or a person who is not there', async () => {
  const ada = await join()
  for (const verb of ['follow', 'block', 'mute'] as const) {
    const oneself = await ada.client(`PUT /users/:id/${verb}`, { params: { id: ada.id } })
    expect([oneself.status, oneself.problem.code]).toEqual([403, 'forbidden'])
    const nobody = await ada.client(`PUT /users/:id/${verb}`, { params: { id: newId<'user'>() } })
    expect([nobody.status, nobody.problem.code]).toEqual([404, 'not_found'])
  }
})

test('a block ends the follows of both sides and forbids new ones to both', async () => {
  const [ada, bo] = await two()
  await ada.client('PUT /users/:id/follow', { params: { id: bo.id } })
  await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })
  const blocked = await ada.client('PUT /users/:id/block', { params: { id: bo.id } })
  expect(blocked.body).toEqual({
    viewer: { following: false, followedBy: false, blocked: true, muted: false },
    counts: { followers: 0, following: 0 },
  })
  expect((await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })).problem.code).toBe('blocked')
  expect((await ada.client('PUT /users/:id/follow', { params: { id: bo.id } })).problem.code).toBe('blocked')
  await ada.client('DELETE /users/:id/block', { params: { id: bo.id } })
  expect((await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })).status).toBe(200)
})

test('to a blocked person the lists of the one who blocked are not there, and neither stands in the other’s lists', async () => {
  const [ada, bo] = await two()
  const cleo = await join()
  await ada.client('PUT /users/:id/follow', { params: { id: cleo.id } })
  await bo.client('PUT /users/:id/follow', { params: { id: cleo.id } })
  await ada.client('PUT /users/:id/block', { params: { id: bo.id } })
  expect((await bo.client('GET /users/:id/followers', { params: { id: ada.id } })).status).toBe(404)
  const followersSeenBy = async (person: TestPerson) =>
    (await person.client('GET /users/:id/followers', { params: { id: cleo.id } })).body.items.map((item) => item.handle)
  expect(await followersSeenBy(bo)).toEqual([bo.handle])
  expect(await followersSeenBy(ada)).toEqual([ada.handle])
  expect(await followersSeenBy(cleo)).toEqual([bo.handle, ada.handle])
})

test('lists page newest first without gap or repeat, and a made-up cursor is refused', async () => {
  const star = await join()
  const fans: string[] = []
  for (let index = 0; index < 5; index += 1) {
    const fan = await join()
    await fan.client('PUT /users/:id/follow', { params: { id: star.id } })
    fans.unshift(fan.handle)
  }
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await app.client()('GET /users/:id/followers', {
      params: { id: star.id },
      query: { limit: 2, cursor },
    })
    seen.push(...page.body.items.map((item) => item.handle))
    cursor = page.body.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(new Set(seen)).toEqual(new Set(fans))
  expect(seen).toHaveLength(5)
  const wrong = await app.client()('GET /users/:id/followers', {
    params: { id: star.id },
    query: { cursor: 'WyJhIl0' },
  })
  expect([wrong.status, wrong.problem.code]).toEqual([400, 'invalid_cursor'])
})

test('a mute is listed to the one who muted, changes no total and is told to nobody', async () => {
  const [ada, bo] = await two()
  await bo.client('PUT /users/:id/follow', { params: { id: ada.id } })
  expect((await ada.client('PUT /users/:id/mute', { params: { id: bo.id } })).body.viewer).toMatchObject({
    muted: true,
    followedBy: true,
  })
  expect((await ada.client('GET /me/mutes')).body.items.map((item) => item.handle)).toEqual([bo.handle])
  expect((await bo.client('GET /me/mutes')).body.items).toEqual([])
  const seen = await bo.client('GET /users/:id/following', { params: { id: bo.id } })
  expect(seen.body.items[0]?.viewer).toEqual({ following: true, followedBy: false, blocked: false, muted: false })
})

test('modules above learn relations of many people in one question', async () => {
  const [ada, bo] = await two()
  const cleo = await join()
  await ada.client('PUT /users/:id/follow', { params: { id: bo.id } })
  await cleo.client('PUT /users/:id/block', { params: { id: ada.id } })
  await ada.client('PUT /users/:id/mute', { params: { id: bo.id } })
  const { graph } = app.apis
  const relations = await graph.relationsOf(app.platform.db, ada.id, [bo.id, cleo.id])
  expect(relations.get(bo.id)).toEqual({
    follows: true,
    followedBy: false,
    blockedEither: false,
    blocks: false,
    mutes: true,
  })
  expect(relations.get(cleo.id)).toMatchObject({ blockedEither: true, blocks: false })
  expect(await graph.blockedWith(app.platform.db, ada.id)).toEqual([cleo.id])
  expect(await graph.mutedBy(app.platform.db, ada.id)).toEqual([bo.id])
  expect(new Set(await graph.deafTo(app.platform.db, ada.id, [bo.id, cleo.id]))).toEqual(new Set([cleo.id]))
  expect(await graph.deafTo(app.platform.db, bo.id, [ada.id])).toEqual([ada.id])
})

test('follows, blocks and mutes leave in an archive and come back, once', async () => {
  const [ada, bo] = await two()
  const [cleo, dora] = await two()
  await ada.client('PUT /users/:id/follow', { params: { id: bo.id } })
  await ada.client('PUT /users/:id/block', { params: { id: cleo.id } })
  await ada.client('PUT /users/:id/mute', { params: { id: bo.id } })
  const { archive } = app.apis.graph
  const { data } = await archive.export(ada.id)
  const viewer = { id: dora.id, handle: dora.handle, name: '', roles: [], emailVerified: true, via: 'token' } as const
  const kept: unknown = JSON.parse(JSON.stringify(data))
  expect(await archive.import(viewer, kept, new Map())).toBe(3)
  expect(await archive.import(viewer, kept, new Map())).toBe(0)
  expect((await archive.export(dora.id)).data).toEqual(data)
})
