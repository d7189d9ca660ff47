import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Db } from '@cinnabar/server/platform/database/database'
import { openEmbedded } from '@cinnabar/server/platform/database/embedded'
import { migrate, readMigrations } from '@cinnabar/server/platform/database/migrate'
import { openPostgres } from '@cinnabar/server/platform/database/postgres'
import pg from 'pg'

const quiet = { warn: () => {} }
const cache = fileURLToPath(new URL('../../../node_modules/.cache/cinnabar/', import.meta.url))

const fingerprint = (): string =>
  createHash('sha256')
    .update(
      readMigrations()
        .map((migration) => migration.hash)
        .join(),
    )
    .digest('hex')
    .slice(0, 16)

/** True when the suite runs against the PostgreSQL named by `TEST_DATABASE_URL`. */
export const onPostgres = process.env.TEST_DATABASE_URL !== undefined

/** The migrated embedded database that every test file copies; made once, by the suite's global set-up. */
export const makeEmbeddedTemplate = async (): Promise<string> => {
  const template = join(cache, `database-${fingerprint()}`)
  if (existsSync(template)) return template
  mkdirSync(cache, { recursive: true })
  const building = mkdtempSync(join(cache, 'building-'))
  const db = await openEmbedded(building)
  await migrate(db)
  await db.close()
  if (existsSync(template)) rmSync(building, { recursive: true })
  else renameSync(building, template)
  return template
}

const openCopyOfEmbedded = async (): Promise<Db> => {
  const template = await makeEmbeddedTemplate()
  const copy = mkdtempSync(join(tmpdir(), 'cinnabar-test-'))
  cpSync(template, copy, { recursive: true })
  const db = await openEmbedded(copy)
  return {
    ...db,
    close: async () => {
      await db.close()
      rmSync(copy, { recursive: true, force: true })
    },
  }
}

const openCopyOfPostgres = async (url: string): Promise<Db> => {
  const template = `cinnabar_test_${fingerprint()}`
  const at = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString()
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const name = `${template}_${process.pid}_${Date.now().toString(36)}`
  try {
    await admin.query('select pg_advisory_lock(704215002)')
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      await admin.query(`create database ${template}_building`)
      const db = await openPostgres(at(`${template}_building`), quiet)
      await migrate(db)
      await db.close()
      await admin.query(`alter database ${template}_building rename to ${template}`)
    }
    await admin.query(`create database ${name} template ${template}`)
    await admin.query('select pg_advisory_unlock(704215002)')
  } finally {
    await admin.end()
  }
  const db = await openPostgres(at(name), quiet)
  return {
    ...db,
    close: async () => {
      await db.close()
      const last = new pg.Client({ connectionString: url })
      await last.connect()
      await last.query(`drop database if exists ${name} with (force)`)
      await last.end()
    },
  }
}

/** A database of its own for one test file, copied from a migrated template. */
export const openTestDatabase = (): Promise<Db> =>
  process.env.TEST_DATABASE_URL === undefined ? openCopyOfEmbedded() : openCopyOfPostgres(process.env.TEST_DATABASE_URL)
