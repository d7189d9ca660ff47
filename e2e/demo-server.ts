import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Accounts = Record<
  'member' | 'creator' | 'seller' | 'moderator' | 'operator',
  { email: string; password: string; handle: string }
>
export type DemoServer = { address: string; accounts: Accounts; stop(): Promise<void> }

const root = fileURLToPath(new URL('..', import.meta.url))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const accountsIn = (dataDir: string): Accounts =>
  JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Accounts

/**
 * A real server on a fresh data directory with the demo world, whole first page. With `E2E_ADDRESS` and `E2E_DATA_DIR`
 * one that runs already is visited instead, which is quicker while one writes journeys.
 */
export const openDemoServer = async (): Promise<DemoServer> => {
  const { E2E_ADDRESS, E2E_DATA_DIR } = process.env
  if (E2E_ADDRESS !== undefined && E2E_DATA_DIR !== undefined)
    return { address: E2E_ADDRESS, accounts: accountsIn(E2E_DATA_DIR), stop: async () => {} }
  const dataDir = mkdtempSync(join(tmpdir(), 'cinnabar-e2e-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, [join(root, 'apps/server/src/main/main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      DATA_DIR: dataDir,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
      DEMO: 'on',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output: string[] = []
  server.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const ready = async (): Promise<void> => {
    for (;;) {
      const answer = await fetch(`${address}/readyz`).catch(() => undefined)
      if (answer?.status === 200) return
      const code = await Promise.race([ended, new Promise<'waiting'>((resolve) => setTimeout(resolve, 250, 'waiting'))])
      if (code !== 'waiting') throw new Error(`The server stopped with ${code}:\n${output.join('')}`)
    }
  }
  await ready()
  return {
    address,
    accounts: accountsIn(dataDir),
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
