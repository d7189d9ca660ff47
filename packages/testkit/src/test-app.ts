import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Api } from '@cinnabar/contracts'
import type { Endpoint, ReceivedReply, SentBody, SentParams, SentQuery } from '@cinnabar/contracts/endpoint'
import { createProgram, type Program } from '@cinnabar/server/main/program'
import { createMemoryCache } from '@cinnabar/server/platform/cache/memory-cache'
import { readConfig } from '@cinnabar/server/platform/config/config'
import { createLog } from '@cinnabar/server/platform/log/log'
import { createMetrics } from '@cinnabar/server/platform/metrics/metrics'
import { openTestDatabase } from './database.ts'
import { fakeClock, fakeMail, fakeRealtime, fakeStorage } from './fakes.ts'

type Given<E extends Endpoint> = {
  params?: SentParams<E>
  query?: SentQuery<E>
  body?: SentBody<E>
  headers?: Record<string, string>
}

/** A status and a body: the reply's type where the call went well, a problem's fields otherwise. */
export type Got<E extends Endpoint> = {
  status: number
  body: ReceivedReply<E>
  problem: { code: string } & Record<string, unknown>
  headers: Record<string, unknown>
}

export type TestClient = <K extends keyof Api>(
  key: K,
  given?: Api[K] extends Endpoint ? Given<Api[K]> : never,
) => Promise<Api[K] extends Endpoint ? Got<Api[K]> : never>

export type TestApp = Program & {
  clock: ReturnType<typeof fakeClock>
  mail: ReturnType<typeof fakeMail>
  realtime: ReturnType<typeof fakeRealtime>
  storage: ReturnType<typeof fakeStorage>
  /** A typed client; with a bearer token it speaks as that person. */
  client(token?: string): TestClient
  /** Lets every event and due job finish. */
  drainEvents(): Promise<void>
  close(): Promise<void>
}

const address = (path: string, params: object = {}, query: object = {}): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return `/api/v1${filled}${search.size === 0 ? '' : `?${search}`}`
}

/** The whole program on a database of its own, with fake clock, mail, realtime and storage; nothing listens. */
export const createTestApp = async (environment: Record<string, string> = {}): Promise<TestApp> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cinnabar-data-'))
  const config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    RATE_LIMITS: 'off',
    DEMO: 'off',
    LOG_LEVEL: 'fatal',
    SECRET: 'a secret of the tests only',
    ...environment,
  })
  const db = await openTestDatabase()
  const fakes = { clock: fakeClock(), mail: fakeMail(), realtime: fakeRealtime(), storage: fakeStorage() }
  const program = await createProgram({
    config,
    log: createLog(config.LOG_LEVEL),
    db,
    cache: createMemoryCache(),
    metrics: createMetrics(),
    ...fakes,
  })
  await program.http.ready()
  const client = (token?: string): TestClient =>
    (async (key: string, given: Given<Endpoint> = {}) => {
      const [method = 'GET', path = '/'] = key.split(' ')
      const response = await program.http.inject({
        method: method as 'GET',
        url: address(path, given.params, given.query),
        headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...given.headers },
        ...(given.body === undefined ? {} : { payload: given.body as object }),
      })
      const body: unknown =
        response.body === '' || !String(response.headers['content-type']).includes('json') ? undefined : response.json()
      return { status: response.statusCode, body, problem: body, headers: response.headers }
    }) as TestClient
  return {
    ...program,
    ...fakes,
    client,
    drainEvents: () => program.runner.drain(),
    close: async () => {
      await program.http.close()
      await db.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
