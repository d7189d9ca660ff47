import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openParts } from '@cinnabar/server/main/open-parts'
import { createProgram } from '@cinnabar/server/main/program'
import { seedBulk } from '@cinnabar/server/main/seed-bulk'
import { readConfig } from '@cinnabar/server/platform/config/config'
import type { Db, Queryable, Tx } from '@cinnabar/server/platform/database/database'
import { migrate, readMigrations } from '@cinnabar/server/platform/database/migrate'
import { raw, type Sql, sql } from '@cinnabar/server/platform/database/sql'
import pg from 'pg'
import type { Store } from './run.ts'

export type Statement = { text: string; values: unknown[] }
export type Person = { id: string; token: string }
export type World = {
  environment: Record<string, string>
  people: Person[]
  noteIds: string[]
  /** The statements that one call of the API runs, as it ran them. */
  recorded: { feed: Statement[][]; note: Statement[][] }
}

const cache = fileURLToPath(new URL('../node_modules/.cache/cinnabar/bench/', import.meta.url))
const benchServer = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const peopleFor = (notes: number) => Math.max(500, Math.round(notes / 10))
const sessions = 64
const sampled = 40

const recording = <Q extends Queryable>(q: Q, keep: (statement: Statement) => void): Q => {
  const kept =
    <A>(ask: (query: Sql) => A) =>
    (query: Sql) => {
      keep({ text: query.text, values: query.values })
      return ask(query)
    }
  return { ...q, rows: kept(q.rows), maybe: kept(q.maybe), one: kept(q.one), run: kept(q.run) }
}

const recordingDb = (db: Db, keep: (statement: Statement) => void): Db => ({
  ...recording(db, keep),
  transaction: (work) => db.transaction((tx) => work(recording<Tx>(tx, keep))),
})

const environmentFor = async (store: Store, notes: number): Promise<Record<string, string>> => {
  const version = readMigrations()
    .map(({ hash }) => hash.slice(0, 8))
    .join('')
  const directory = `${cache}${store}-${notes}-${version}`
  mkdirSync(directory, { recursive: true })
  const common = { DATA_DIR: directory, DEMO: 'off', RATE_LIMITS: 'off', LOG_LEVEL: 'error' }
  if (store === 'embedded') return common
  const name = `cinnabar_bench_${notes}_${version}`
  const admin = new pg.Client({ connectionString: benchServer })
  await admin.connect()
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name])
  if (rowCount === 0) await admin.query(`create database ${name}`)
  await admin.end()
  return { ...common, DATABASE_URL: Object.assign(new URL(benchServer), { pathname: `/${name}` }).toString() }
}

/** A seeded store of that size (made once and kept), people with sessions, and the statements of the calls to compare with. */
export const openWorld = async (store: Store, notes: number): Promise<World> => {
  const environment = await environmentFor(store, notes)
  const parts = await openParts(readConfig(environment))
  await migrate(parts.db)
  let keep: (statement: Statement) => void = () => {}
  const program = await createProgram({ ...parts, db: recordingDb(parts.db, (statement) => keep(statement)) })
  await program.http.ready()
  const { count } = await parts.db.one<{ count: number }>(sql`select count(*) as count from feed_cards`)
  if (count < notes)
    await seedBulk(program, { people: peopleFor(notes), notes }, (text) => process.stderr.write(`${text}\n`))
  const rows = await parts.db.rows<{ id: string }>(
    raw(`select id from identity_users where handle like 'walker%' order by id limit ${sessions}`),
  )
  const people: Person[] = []
  for (const { id } of rows)
    people.push({ id, token: await program.apis.identity.openSession(id as Person['id'] as never) })
  const noteIds = (
    await parts.db.rows<{ note_id: string }>(raw('select note_id from feed_cards order by hot desc limit 400'))
  ).map((row) => row.note_id)
  const record = async (path: (index: number) => string): Promise<Statement[][]> => {
    const calls: Statement[][] = []
    for (let index = 0; index < sampled; index += 1) {
      const statements: Statement[] = []
      const headers = { authorization: `Bearer ${people[index % people.length]?.token ?? ''}` }
      await program.http.inject({ url: path(index), headers })
      keep = (statement) => statements.push(statement)
      const answer = await program.http.inject({ url: path(index), headers })
      keep = () => {}
      if (answer.statusCode !== 200)
        throw new Error(`${path(index)} answered ${answer.statusCode}: ${answer.body.slice(0, 200)}`)
      calls.push(statements)
    }
    return calls
  }
  const recorded = {
    feed: await record(() => '/api/v1/feed?limit=24'),
    note: await record((index) => `/api/v1/notes/${noteIds[index]}`),
  }
  await program.http.close()
  await parts.cache.close()
  await parts.db.close()
  return { environment, people, noteIds, recorded }
}
