import type { ToBrowser, ToServer } from '@cinnabar/contracts/realtime'
import { io, type Socket } from 'socket.io-client'

export type LiveSocket = Socket<ToBrowser, ToServer>

let shared: LiveSocket | undefined
let holders = 0

/** One socket for all that is live on a page, open while somebody holds it. Import it lazily: its client is large. */
export const holdSocket = (): { socket: LiveSocket; release: () => void } => {
  shared ??= io({ path: '/api/realtime', transports: ['websocket'] })
  holders += 1
  return {
    socket: shared,
    release: () => {
      holders -= 1
      if (holders > 0) return
      shared?.disconnect()
      shared = undefined
    },
  }
}
