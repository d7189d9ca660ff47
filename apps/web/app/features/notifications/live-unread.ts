import type { ToBrowser, ToServer } from '@cinnabar/contracts/realtime'
import { io, type Socket } from 'socket.io-client'
import { api } from '../../lib/api.ts'
import { setUnread } from './unread.ts'

/** Hears of new notices while the page is open; answers how to stop. Loaded when the page is idle. */
export const hearUnread = (): (() => void) => {
  const socket: Socket<ToBrowser, ToServer> = io({ path: '/api/realtime', transports: ['websocket'] })
  socket.on('notifications.unread', setUnread)
  // Asked once more after each connection: what came while nobody listened.
  socket.on('connect', () => {
    if (!socket.recovered) void api('GET /notifications/unread').then(setUnread, () => undefined)
  })
  return () => socket.disconnect()
}
