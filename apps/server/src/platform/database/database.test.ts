import { onPostgres, openTestDatabase } from '@cinnabar/testkit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from './database.ts'
import { sql } from './sql.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  await db.run(sql`create table counters (id int primary key, value int not null)`)
  await db.run(sql`insert into counters values (1, 0)`)
})
afterAll(() => db.close())

test('the suite runs on the store it was asked for', () => {
  expect(db.embedded).toBe(!onPostgres)
})

test('statements of different shapes on many connections at once never mix', async () => {
  const asked = Array.from({ length: 400 }, (_, index) => index)
  const answers = await Promise.all(
    asked.map((index) => {
      if (index % 3 === 0) return db.one<{ a: number }>(sql`select ${index}::int as a`).then((row) => row.a)
      if (index % 3 === 1)
        return db
          .one<{ a: number }>(sql`select ${index}::int + ${1}::int + ${'x'.length}::int + ${2}::int - ${4}::int as a`)
          .then((row) => row.a)
      return db.transaction(
        async (tx) => (await tx.one<{ a: number }>(sql`select ${index}::int as a, ${'pad'}::text as b`)).a,
      )
    }),
  )
  expect(answers).toEqual(asked)
})

test('transactions that read and write the same row at once lose nothing', async () => {
  await Promise.all(
    Array.from({ length: 100 }, () =>
      db.transaction(async (tx) => {
        const { value } = await tx.one<{ value: number }>(sql`select value from counters where id = 1 for update`)
        await tx.run(sql`update counters set value = ${value + 1} where id = 1`)
      }),
    ),
  )
  expect(await db.one(sql`select value from counters where id = 1`)).toEqual({ value: 100 })
})

test('an error in one statement leaves the others and the connection as they were', async () => {
  const results = await Promise.allSettled([
    db.rows(sql`select 1 as one`),
    db.rows(sql`select no_such_column from counters`),
    db.rows(sql`select ${'not a number'}::int`),
    db.rows(sql`select 2 as two`),
  ])
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
})

test('a connection that is lost inside a transaction is rolled back and lets the others go on', async () => {
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query('update counters set value = -1 where id = 1')
  client.on('error', () => {})
  client.release(new Error('lost'))
  expect(await db.one(sql`select value from counters where id = 1`)).toEqual({ value: 100 })
})

test('an answer larger than a socket buffer arrives whole', async () => {
  const { text } = await db.one<{ text: string }>(sql`select repeat(${'浅草'}::text, 400000) as text`)
  expect(text.length).toBe(800_000)
})
