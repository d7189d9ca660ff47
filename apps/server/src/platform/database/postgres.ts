import pg from 'pg'
import { createDb, type Db } from './database.ts'

/** A server by `DATABASE_URL`; PostgreSQL 15 or later. */
export const openPostgres = async (url: string, log: { warn(data: object, text: string): void }): Promise<Db> => {
  const pool = new pg.Pool({ connectionString: url, max: 16, idleTimeoutMillis: 30_000, application_name: 'cinnabar' })
  pool.on('error', (error) => log.warn({ err: error }, 'idle database connection lost'))
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
  const version = Number(rows[0]?.server_version_num ?? 0)
  if (version < 150_000) {
    await pool.end()
    throw new Error(`PostgreSQL 15 or later is needed; DATABASE_URL answers ${version}`)
  }
  return createDb(pool, false)
}
