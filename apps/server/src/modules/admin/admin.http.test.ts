import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../platform/ids/ids.ts'
import { defineJob } from '../../platform/jobs/job.ts'

let app: TestApp
let operator: TestPerson

beforeAll(async () => {
  app = await createTestApp()
  operator = await signUp(app, 'keeper', { roles: ['operator'] })
  await app.drainEvents()
  const orphan = defineJob('test.orphan', z.object({ token: z.string(), size: z.number() }))
  await app.platform.db.transaction((tx) => app.platform.jobs.enqueue(tx, orphan, { token: 'secret', size: 3 }))
  await app.runner.drain().catch(() => {})
})
afterAll(() => app.close())

test('a job nobody can do becomes a dead letter, shown without its secrets', async () => {
  const { body } = await operator.client('GET /admin/jobs/dead')
  expect(body.items).toHaveLength(1)
  expect(body.items[0]).toMatchObject({ name: 'test.orphan', payload: { token: '[hidden]', size: 3 } })
  const overview = await operator.client('GET /admin/overview')
  expect(overview.body.lanes.find((lane) => lane.lane === 'default')?.dead).toBe(1)
})

test('a dead job is put back or let go, once', async () => {
  const [job] = (await operator.client('GET /admin/jobs/dead')).body.items
  const params = { id: job?.id ?? '' }
  expect((await operator.client('POST /admin/jobs/:id/retry', { params })).status).toBe(204)
  expect((await operator.client('GET /admin/jobs/dead')).body.items).toEqual([])
  await app.runner.drain().catch(() => {})
  expect((await operator.client('DELETE /admin/jobs/:id', { params })).status).toBe(204)
  expect((await operator.client('DELETE /admin/jobs/:id', { params: { id: newId() } })).problem.code).toBe('not_found')
})
