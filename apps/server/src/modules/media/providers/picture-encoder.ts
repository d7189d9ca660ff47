import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { MediaFailure } from '@cinnabar/contracts/media'
import type { EncodeRequest, EncodeStep, FromEncoder, ToEncoder } from './encode-request.ts'

export type PictureEncoder = {
  /** Tells each step in order; answers undefined when all is made, or why the picture is not taken. Throws faults. */
  encode(
    request: EncodeRequest,
    onStep: (step: EncodeStep) => Promise<void>,
    signal: AbortSignal,
  ): Promise<MediaFailure | undefined>
}

type Waiting = { at: ChildProcess; hear: (told: FromEncoder['told']) => void; lose: (error: Error) => void }

const program = fileURLToPath(new URL('./picture-process.ts', import.meta.url))
const idleMilliseconds = 30_000
const atOnce = 2

/** Sends pictures to a process that is started when needed, ended when idle, and killed when a picture holds it too long. */
export const createPictureEncoder = (): PictureEncoder => {
  const waiting = new Map<number, Waiting>()
  const queue: (() => void)[] = []
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let running = 0
  let lastId = 0

  const start = (): ChildProcess => {
    const started = fork(program, [], {
      execArgv: [],
      // Nothing of ours is in its environment: no secret to read, and one thread a picture.
      env: { VIPS_CONCURRENCY: '1', VIPS_DISC_THRESHOLD: '128m', MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('message', ({ id, told }: FromEncoder) => waiting.get(id)?.hear(told))
    const lost = (why: string) => {
      if (child === started) child = undefined
      for (const one of [...waiting.values()])
        if (one.at === started) one.lose(new Error(`The picture process ended: ${why}`))
    }
    started.on('exit', (code, signal) => lost(signal ?? `code ${code}`))
    started.on('error', (error) => lost(error.message))
    // A waiting encoder must not keep the server from ending; a running one is held by its caller's own work.
    started.unref()
    started.channel?.unref()
    return started
  }

  /** Nothing more is asked of a process that is about to end. */
  const retire = (old: ChildProcess | undefined, signal: NodeJS.Signals = 'SIGTERM') => {
    if (child === old) child = undefined
    old?.kill(signal)
  }

  const takeTurn = async (): Promise<void> => {
    clearTimeout(idle)
    if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve))
    else running += 1
  }

  const giveTurn = () => {
    const next = queue.shift()
    if (next !== undefined) return next()
    running -= 1
    if (running > 0) return
    idle = setTimeout(() => retire(child), idleMilliseconds)
    idle.unref()
  }

  const ask = (request: EncodeRequest, onStep: (step: EncodeStep) => Promise<void>, signal: AbortSignal) =>
    new Promise<MediaFailure | undefined>((resolve, reject) => {
      signal.throwIfAborted()
      child ??= start()
      const asked = child
      asked.channel?.ref()
      lastId += 1
      const id = lastId
      let steps = Promise.resolve()
      const kill = () => retire(asked, 'SIGKILL')
      const end = (finish: () => void) => {
        waiting.delete(id)
        signal.removeEventListener('abort', kill)
        if (waiting.size === 0) asked.channel?.unref()
        // What was told before the end is done before the end.
        steps.then(finish, reject)
      }
      waiting.set(id, {
        at: asked,
        lose: (error) => end(() => reject(error)),
        hear: (told) => {
          if (told.kind === 'done') end(() => resolve(undefined))
          else if (told.kind === 'refused') end(() => resolve(told.reason))
          else if (told.kind === 'broke') end(() => reject(new Error(told.message)))
          else {
            steps = steps.then(() => onStep(told))
            steps.catch(() => undefined)
          }
        },
      })
      signal.addEventListener('abort', kill, { once: true })
      asked.send({ id, request } satisfies ToEncoder, (error) => {
        if (error !== null) waiting.get(id)?.lose(error)
      })
    })

  return {
    encode: async (request, onStep, signal) => {
      await takeTurn()
      try {
        return await ask(request, onStep, signal)
      } finally {
        giveTurn()
      }
    },
  }
}
