import { fdatasyncSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type { EmbeddedOptions } from './embedded.ts'
import { createWireServer } from './wire-server.ts'

type Stream = { nfd?: number }
type WithStreams = { FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } } } }

/** PGlite's own file system never syncs; this one reaches the disk at each commit, so a power cut loses nothing acknowledged. */
class DurableNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given)
    const before = made.emscriptenOpts.preRun ?? []
    made.emscriptenOpts.preRun = [
      ...(Array.isArray(before) ? before : [before]),
      (module) => {
        ;(module as unknown as WithStreams).FS.filesystems.NODEFS.stream_ops.fsync = (stream) => {
          if (stream.nfd !== undefined) fdatasyncSync(stream.nfd)
          return 0
        }
      },
    ]
    return made
  }
}

const { directory, socket } = workerData as EmbeddedOptions
const db = await PGlite.create({
  fs: new DurableNodeFS(directory),
  startParams: [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
    ...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB', '-c', 'synchronous_commit=on'],
  ],
})
const server = createWireServer(db)
await server.listen(socket)
parentPort?.on('message', async () => {
  await server.close()
  await db.close()
  rmSync(dirname(socket), { recursive: true, force: true })
  process.exit(0)
})
parentPort?.postMessage('ready')
