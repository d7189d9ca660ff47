import { openTestDatabase } from '@cinnabar/testkit/database'
import { fakeClock } from '@cinnabar/testkit/fakes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { defineEvent, type EventHandler, on } from '../events/events.ts'
import { createEvents, deliveries } from '../events/outbox.ts'
import { createLog } from '../log/log.ts'
import { defineJob, work } from './job.ts'
import { createJobs } from './jobs.ts'
import { createJobRunner } from './runner.ts'
import { listDeadJobs } from './store.ts'

const greet = defineJob('test.greet', z.object({ name: z.string() }), { attempts: 2 })
const greeted = defineEvent('test.greeted', 1, z.object({ name: z.string() }))

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())

const setUp = (run: (name: string) => void, handlers: EventHandler[] = []) => {
  const clock = fakeClock()
  const jobs = createJobs(db, clock)
  const events = createEvents(jobs, clock, () => handlers)
  const workers = [work(greet, async ({ name }) => run(name)), ...deliveries(db, clock, handlers)]
  const runner = createJobRunner({ db, jobs, clock, log: createLog('silent'), workers, schedules: [] })
  return { clock, jobs, events, runner }
}

test('a job enqueued in a transaction that rolls back is never run', async () => {
  const ran: string[] = []
  const { jobs, runner } = setUp((name) => ran.push(name))
  await db.transaction(async (tx) => {
    await jobs.enqueue(tx, greet, { name: 'kept' })
  })
  await db
    .transaction(async (tx) => {
      await jobs.enqueue(tx, greet, { name: 'lost' })
      throw new Error('rolled back')
    })
    .catch(() => {})
  await runner.drain()
  expect(ran).toEqual(['kept'])
})

test('a job that keeps failing waits longer each time and becomes a dead letter after its last try', async () => {
  const { clock, jobs, runner } = setUp(() => {
    throw new Error('no')
  })
  await db.transaction((tx) => jobs.enqueue(tx, greet, { name: 'doomed' }))
  await expect(runner.drain()).rejects.toThrow('no')
  await runner.drain()
  clock.advance(60_000)
  await expect(runner.drain()).rejects.toThrow('no')
  const dead = await listDeadJobs(db, null, 10)
  expect(dead.map((job) => [job.name, job.attempts])).toEqual([['test.greet', 2]])
})

test('a job for later runs when its time has come, and a second one of the same key moves it', async () => {
  const ran: string[] = []
  const { clock, jobs, runner } = setUp((name) => ran.push(name))
  const at = (seconds: number) => new Date(clock.now().getTime() + seconds * 1_000)
  await db.transaction((tx) => jobs.enqueue(tx, greet, { name: 'first' }, { runAt: at(10), key: 'k' }))
  await db.transaction((tx) => jobs.enqueue(tx, greet, { name: 'second' }, { runAt: at(20), key: 'k' }))
  clock.advance(15_000)
  await runner.drain()
  expect(ran).toEqual([])
  clock.advance(10_000)
  await runner.drain()
  expect(ran).toEqual(['second'])
})

test('an event delivered twice has its effect once', async () => {
  await db.run(sql`create table greetings (name text not null)`)
  const handler = on(greeted, 'test.note-greeting', async (tx, event) => {
    await tx.run(sql`insert into greetings (name) values (${event.payload.name})`)
  })
  const { events, runner } = setUp(() => {}, [handler])
  await db.transaction((tx) => events.emit(tx, greeted, 'a', { name: 'ada' }))
  await db.run(sql`
    insert into platform_jobs (id, name, lane, payload, run_at, created_at)
    select gen_random_uuid(), name, lane, payload, run_at, created_at from platform_jobs where name = 'event:test.note-greeting'`)
  await runner.drain()
  expect(await db.rows(sql`select name from greetings`)).toEqual([{ name: 'ada' }])
})
