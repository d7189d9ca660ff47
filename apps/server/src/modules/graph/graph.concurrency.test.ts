import type { UserId } from '@cinnabar/kernel/ids'
import { sql } from '@cinnabar/server/platform/database/sql'
import { onPostgres } from '@cinnabar/testkit/database'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe.skipIf(!onPostgres)('on many connections (TEST_DATABASE_URL)', () => {
  let app: TestApp
  const people: TestPerson[] = []

  const countedAgain = () =>
    app.platform.db.rows<{ person_id: UserId; wrong: boolean }>(sql`
      select t.person_id from graph_totals t
      where t.followers <> (select count(*) from graph_follows where followed_id = t.person_id)
        or t.following <> (select count(*) from graph_follows where follower_id = t.person_id)`)

  beforeAll(async () => {
    app = await createTestApp()
    for (let index = 0; index < 12; index += 1) people.push(await signUp(app, `storm_${index}`))
  })
  afterAll(() => app?.close())

  test('a storm of follows and unfollows between everyone leaves totals exact and nobody in a deadlock', async () => {
    const pairs = people.flatMap((one) => people.filter((other) => other !== one).map((other) => [one, other] as const))
    const calls = pairs.flatMap(([one, other], index) => [
      one.client('PUT /users/:id/follow', { params: { id: other.id } }),
      ...(index % 3 === 0 ? [one.client('DELETE /users/:id/follow', { params: { id: other.id } })] : []),
      one.client('PUT /users/:id/follow', { params: { id: other.id } }),
    ])
    const statuses = (await Promise.all(calls)).map((answer) => answer.status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(await countedAgain()).toEqual([])
  })

  test('no follow outlives a block that raced with it', async () => {
    const [first, ...others] = people
    if (first === undefined) throw new Error('nobody joined')
    await Promise.all(
      others.flatMap((other) => [
        other.client('PUT /users/:id/follow', { params: { id: first.id } }),
        first.client('PUT /users/:id/block', { params: { id: other.id } }),
        first.client('PUT /users/:id/follow', { params: { id: other.id } }),
        other.client('PUT /users/:id/follow', { params: { id: first.id } }),
      ]),
    )
    const left = await app.platform.db.one<{ count: number }>(sql`
      select count(*) as count from graph_follows where follower_id = ${first.id} or followed_id = ${first.id}`)
    expect(left.count).toBe(0)
    expect(await countedAgain()).toEqual([])
  })
})
