import { api } from '../../lib/api.ts'
import { holdSocket } from '../../lib/live-socket.ts'
import { setUnread } from './unread.ts'

/** Hears of new notices while the page is open; answers how to stop. Loaded when the page is idle. */
export const hearUnread = (): (() => void) => {
  const { socket, release } = holdSocket()
  // Asked once more after each connection: what came while nobody listened.
  const catchUp = (): void => {
    if (!socket.recovered) void api('GET /notifications/unread').then(setUnread, () => undefined)
  }
  socket.on('notifications.unread', setUnread)
  socket.on('connect', catchUp)
  if (socket.connected) catchUp()
  return () => {
    socket.off('notifications.unread', setUnread)
    socket.off('connect', catchUp)
    release()
  }
}
