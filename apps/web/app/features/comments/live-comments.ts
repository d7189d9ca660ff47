import { holdSocket } from '../../lib/live-socket.ts'

/** Hears of comments added to or removed from a note while it is open; answers how to stop. */
export const hearComments = (noteId: string, onChange: () => void): (() => void) => {
  const { socket, release } = holdSocket()
  const room = `note:${noteId}`
  const enter = (): void => {
    socket.emit('join', room, (answer) => {
      // What was said between the page's own asking and now was not told.
      if (answer.ok && !socket.recovered) onChange()
    })
  }
  const hear = (told: { noteId: string }): void => {
    if (told.noteId === noteId) onChange()
  }
  socket.on('connect', enter)
  socket.on('comment.added', hear)
  socket.on('comment.removed', hear)
  if (socket.connected) enter()
  return () => {
    socket.off('connect', enter)
    socket.off('comment.added', hear)
    socket.off('comment.removed', hear)
    if (socket.connected) socket.emit('leave', room)
    release()
  }
}
