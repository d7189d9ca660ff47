import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'
import { type Frame, FrameReader } from './wire-frames.ts'

const readyForQuery = 0x5a
const idle = 0x49
const rollback = new TextEncoder().encode('rollback\0')

/** The status byte of the last ReadyForQuery in an answer, or undefined where there is none. */
const statusOf = (answer: Uint8Array): number | undefined =>
  answer.length >= 6 && answer[answer.length - 6] === readyForQuery && answer[answer.length - 2] === 5
    ? answer[answer.length - 1]
    : undefined

const simpleQuery = (text: Uint8Array): Uint8Array => {
  const message = new Uint8Array(5 + text.length)
  message[0] = 0x51
  new DataView(message.buffer).setUint32(1, 4 + text.length)
  message.set(text, 5)
  return message
}

/**
 * Serves PGlite's single backend to many connections over the PostgreSQL protocol. The unit of turn-taking is everything
 * up to Sync (a whole Parse … Execute … Sync), and inside a transaction everything up to its end: were the unit a single
 * message, two connections' unnamed statements would overwrite each other.
 */
export const createWireServer = (db: PGlite) => {
  const sockets = new Set<Socket>()
  let turn: Promise<void> = Promise.resolve()

  const serve = (socket: Socket): void => {
    sockets.add(socket)
    socket.setNoDelay(true)
    const reader = new FrameReader()
    /** Ends this connection's turn; set while it holds one, which is until its transaction is over. */
    let endTurn: (() => void) | undefined
    let work: Promise<void> = Promise.resolve()

    const takeTurn = async (): Promise<void> => {
      if (endTurn !== undefined) return
      const before = turn
      const mine = Promise.withResolvers<void>()
      turn = mine.promise
      await before
      endTurn = mine.resolve
    }
    const giveTurn = (): void => {
      endTurn?.()
      endTurn = undefined
    }

    const run = async (frames: readonly Frame[]): Promise<void> => {
      await takeTurn()
      let status: number | undefined
      try {
        await db.runExclusive(async () => {
          for (const frame of frames)
            await db.execProtocolRawStream(frame, {
              onRawData: (answer) => {
                status = statusOf(answer) ?? status
                if (socket.writable) socket.write(Buffer.from(answer))
              },
            })
        })
      } finally {
        if (status === undefined || status === idle) giveTurn()
      }
    }

    const abandon = async (): Promise<void> => {
      sockets.delete(socket)
      if (endTurn === undefined) return
      await db.runExclusive(() => db.execProtocolRawStream(simpleQuery(rollback), { onRawData: () => {} }))
      giveTurn()
    }

    socket.on('data', (chunk) => {
      const { answer, units } = reader.read(chunk)
      if (answer !== undefined) socket.write(answer)
      for (const unit of units)
        work = work
          .then(() => run(unit))
          .catch((error: unknown) => {
            socket.destroy(error instanceof Error ? error : new Error(String(error)))
          })
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      work = work.then(abandon).catch(() => {})
    })
  }

  const server = createServer(serve)
  return {
    listen: async (path: string): Promise<void> => {
      server.listen(path)
      await once(server, 'listening')
    },
    close: async (): Promise<void> => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.end()
      await closed
    },
  }
}
