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
  startMilliseconds: number
  /** SIGKILL: nothing of the process runs any more, not even an exit handler. */
  kill(): Promise<void>
  stop(): Promise<void>
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
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    address,
    startMilliseconds: performance.now() - began,
    kill: () => end('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      if (code !== 0) throw new Error(`The server stopped with ${code} when asked to`)
    },
  }
}
