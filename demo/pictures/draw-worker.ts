import './paint/packaged-fonts-only.ts'
import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import { type DrawnFile, keepPicture } from './picture-cache.ts'
import type { PictureSpec } from './spec.ts'

export interface DrawWork {
  index: number
  spec: PictureSpec
  width: number
  directory: string
}

export interface WorkAnswer {
  index: number
  drawn: DrawnFile
}

if (parentPort === null) {
  throw new Error('The drawing worker runs in a worker thread only')
}
const port = parentPort
// On Linux a priority is of the calling thread; where it is of the process, drawing must not slow the server down with it.
if (process.platform === 'linux') {
  setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)
}
sharp.concurrency(1)

port.on('message', async ({ index, spec, width, directory }: DrawWork) => {
  const answer: WorkAnswer = { index, drawn: await keepPicture(spec, width, directory) }
  port.postMessage(answer)
})
