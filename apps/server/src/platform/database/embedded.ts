import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { createDb, type Db } from './database.ts'
import { takeLock } from './lock-file.ts'

/** What the thread needs: where the data lies and where to listen. */
export type EmbeddedOptions = { directory: string; socket: string }

/**
 * PostgreSQL 18 in WebAssembly, in a thread of its own (on the main thread it starves the event loop), spoken to by `pg`
 * over a unix socket so that one driver serves both stores.
 */
export const openEmbedded = async (dataDir: string): Promise<Db> => {
  const root = join(dataDir, 'database')
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const release = takeLock(join(root, 'lock'))
  // A unix socket's path may hold 107 bytes at most, so it lies in the temporary directory and not in DATA_DIR.
  const socketDirectory = join(tmpdir(), `cinnabar-${process.pid}-${Date.now().toString(36)}`)
  mkdirSync(socketDirectory, { mode: 0o700 })
  const options: EmbeddedOptions = { directory: join(root, 'data'), socket: join(socketDirectory, '.s.PGSQL.5432') }
  const thread = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: options })
  try {
    await new Promise<void>((resolve, reject) => {
      thread.once('message', () => resolve())
      thread.once('error', reject)
      thread.once('exit', (code) => reject(new Error(`The embedded database stopped with ${code} while starting`)))
    })
  } catch (error) {
    release()
    throw error
  }
  const pool = new pg.Pool({ host: socketDirectory, user: 'postgres', database: 'postgres', max: 8 })
  pool.on('error', () => {})
  return createDb(pool, true, async () => {
    const gone = new Promise((resolve) => thread.once('exit', resolve))
    thread.postMessage('stop')
    await gone
    release()
  })
}
