import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createDb, type Db } from '../../platform/database/database.ts'

export type StoreKind = 'embedded' | 'postgres'
export type Environment = Readonly<Record<string, string | undefined>>

/** A fresh install: what the server is told, and how it is cleared away. */
export type Ground = { environment: Environment; clear(): Promise<void> }

const asAdministrator = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** `databaseUrl` names a server on which databases may be made; only `postgres` needs it. */
export const prepareGround = async (
  store: StoreKind,
  surroundings: Environment,
  databaseUrl: string | undefined,
): Promise<Ground> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cinnabar-kill-'))
  const environment = {
    ...surroundings,
    NODE_ENV: 'development',
    DATA_DIR: dataDir,
    DATABASE_URL: undefined,
    REDIS_URL: undefined,
    ROLES: 'api,worker',
    DEMO: 'off',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
  }
  const clearFiles = () => rmSync(dataDir, { recursive: true, force: true })
  if (store === 'embedded') return { environment, clear: async () => clearFiles() }
  if (databaseUrl === undefined) throw new Error('PostgreSQL needs TEST_DATABASE_URL or --url')
  const name = `cinnabar_kill_${randomBytes(6).toString('hex')}`
  await asAdministrator(databaseUrl, `create database ${name}`)
  return {
    environment: {
      ...environment,
      DATABASE_URL: Object.assign(new URL(databaseUrl), { pathname: `/${name}` }).toString(),
    },
    clear: async () => {
      await asAdministrator(databaseUrl, `drop database if exists ${name} with (force)`)
      clearFiles()
    },
  }
}

/**
 * A look into the store beside the running server: a connection of its own, on the embedded store over the socket that
 * the server's database thread listens on.
 */
export const lookInto = async <Result>(
  { environment }: Ground,
  processId: number,
  look: (db: Db) => Promise<Result>,
): Promise<Result> => {
  const socket = readdirSync(tmpdir()).find((name) => name.startsWith(`cinnabar-${processId}-`))
  const url = environment.DATABASE_URL
  if (url === undefined && socket === undefined) throw new Error('the embedded store listens nowhere')
  const pool = new pg.Pool(
    url === undefined
      ? { host: join(tmpdir(), socket ?? ''), user: 'postgres', database: 'postgres', max: 1 }
      : { connectionString: url, max: 1 },
  )
  const db = createDb(pool, url === undefined)
  try {
    return await look(db)
  } finally {
    await db.close()
  }
}
