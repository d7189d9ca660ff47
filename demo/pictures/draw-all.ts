import { Worker } from 'node:worker_threads'
import type { DrawWork, WorkAnswer } from './draw-worker.ts'
import type { DrawnFile } from './picture-cache.ts'
import type { PictureSpec } from './spec.ts'

export interface DrawAllOptions {
  /** Folder the finished pictures are kept in, named by their cache key. */
  directory: string
  width?: number
  threads?: number
  /** Called as each picture is finished, in the order they finish. */
  onDone?: (drawn: DrawnFile, index: number) => void
  signal?: AbortSignal
}

/**
 * Draws pictures on worker threads, so that the event loop of the caller never draws. Pictures that are already in the
 * folder cost a look. Rejects with the first error, after the threads are stopped.
 */
export async function drawAll(specs: readonly PictureSpec[], options: DrawAllOptions): Promise<DrawnFile[]> {
  const { directory, width = 720, threads = 1, onDone, signal } = options
  const drawn: DrawnFile[] = []
  let next = 0
  const run = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = () => reject(signal?.reason)
      const give = () => {
        const spec = specs[next]
        if (spec === undefined) {
          signal?.removeEventListener('abort', stop)
          resolve()
          return
        }
        const work: DrawWork = { index: next, spec, width, directory }
        next += 1
        worker.postMessage(work)
      }
      worker.on('message', (answer: WorkAnswer) => {
        drawn[answer.index] = answer.drawn
        onDone?.(answer.drawn, answer.index)
        give()
      })
      worker.on('error', reject)
      signal?.addEventListener('abort', stop, { once: true })
      give()
    })
  signal?.throwIfAborted()
  const workers = Array.from({ length: Math.max(1, Math.min(threads, specs.length)) }, createWorker)
  try {
    await Promise.all(workers.map(run))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return drawn
}

function createWorker(): Worker {
  return new Worker(new URL('./draw-worker.ts', import.meta.url))
}
