import { createServer } from 'node:http'
import { openEmbedded } from '@cinnabar/server/platform/database/embedded'
import pg from 'pg'
import type { Statement } from './world.ts'

/** The statements of recorded calls run one after another from Node, `clients` calls at once: what a call costs without us. */
export const runBare = async (
  pool: pg.Pool,
  calls: readonly Statement[][],
  clients: number,
  milliseconds: number,
): Promise<number> => {
  const until = performance.now() + milliseconds
  let done = 0
  let index = 0
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      for (const { text, values } of calls[index++ % calls.length] ?? []) await pool.query(text, values)
      done += 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  return (done * 1_000) / (performance.now() - began)
}

export const openPool = async (
  environment: Record<string, string>,
): Promise<{ pool: pg.Pool; close(): Promise<void> }> => {
  if (environment.DATABASE_URL !== undefined) {
    const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 16 })
    return { pool, close: () => pool.end() }
  }
  const db = await openEmbedded(environment.DATA_DIR ?? '')
  return { pool: db.pool, close: () => db.close() }
}

/** A bare `node:http` server that answers the same bytes. */
export const serveBytes = async (bytes: Buffer, type: string): Promise<{ base: URL; close(): Promise<void> }> => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    base: new URL(`http://127.0.0.1:${port}`),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
