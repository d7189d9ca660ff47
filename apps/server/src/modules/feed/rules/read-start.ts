import { decodeCursor } from '@cinnabar/kernel/cursor'
import { isId } from '@cinnabar/kernel/ids'

export type CursorStart = {
  position: { hot: number; noteId: string } | undefined
  session: string | undefined
  previousAuthor: string | undefined
  stage: number
}

/** The start a cursor names, the top of a session where there is none, or undefined for a cursor this feed did not make. */
export const readStart = (cursor: string | undefined, session: string | undefined): CursorStart | undefined => {
  if (cursor === undefined) return { position: undefined, session, previousAuthor: undefined, stage: 0 }
  const keys = decodeCursor(cursor, 5)
  if (keys === undefined) return undefined
  const [stage, hot, noteId, of, author] = keys
  if (typeof stage !== 'number' || !Number.isInteger(stage) || stage < 0 || stage > 10 || typeof hot !== 'number')
    return undefined
  if (typeof noteId !== 'string' || typeof of !== 'string' || !isId(of) || typeof author !== 'string') return undefined
  if (noteId !== '' && !isId(noteId)) return undefined
  return {
    position: noteId === '' ? undefined : { hot, noteId },
    session: of,
    previousAuthor: author === '' ? undefined : author,
    stage,
  }
}
