import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../apps/server/src/main/main.ts', import.meta.url))

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

export type ServerProcess = { base: URL; startMilliseconds: number; memoryMb(): number; stop(): Promise<void> }

/** The real program in a process of its own, up when `/healthz` answers. */
export const startServer = async (environment: Record<string, string>): Promise<ServerProcess> => {
  const port = await freePort()
  const began = performance.now()
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const base = new URL(`http://127.0.0.1:${port}`)
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server stopped with ${child.exitCode}`)
    const answer = await fetch(new URL('/readyz', base)).catch(() => undefined)
    if (answer?.status === 200) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    base,
    startMilliseconds: performance.now() - began,
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
