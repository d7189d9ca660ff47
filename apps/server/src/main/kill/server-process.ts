import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Environment } from './ground.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export const freePort = (): Promise<number> =>
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

export type ServerProcess = {
  address: string
  processId: number
  startMilliseconds: number
  /** SIGKILL: nothing of the process runs any more, not even an exit handler. */
  kill(): Promise<void>
}

/** The real program in a process of its own, up when `/readyz` says so. */
export const startServer = async (environment: Environment, port: number): Promise<ServerProcess> => {
  const began = performance.now()
  const child = spawn(process.execPath, [main], {
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const address = `http://127.0.0.1:${port}`
  for (;;) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined)
    if (answer?.status === 200) break
    if (child.exitCode !== null) throw new Error(`The server stopped with ${child.exitCode} while starting`)
    await pause(25)
  }
  return {
    address,
    processId: child.pid ?? 0,
    startMilliseconds: performance.now() - began,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
