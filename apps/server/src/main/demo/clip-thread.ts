import { parentPort, workerData } from 'node:worker_threads'
import { type ClipOptions, drawClip } from '@cinnabar/demo/pictures/clip/draw-clip'
import type { PictureSpec } from '@cinnabar/demo/pictures/spec'

/** Draws one clip away from the event loop, then ends. */
const { spec, seconds, options } = workerData as { spec: PictureSpec; seconds: number; options: ClipOptions }
await drawClip(spec, seconds, options)
parentPort?.postMessage('drawn')
