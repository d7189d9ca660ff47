import type { QueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { explain } from '../../lib/refusals.ts'
import { boardsForNoteQuery } from './queries.ts'

/** Puts the note on the board or takes it off; answers whether it is saved anywhere, or null where it was refused. */
export const setOnBoard = async (
  client: QueryClient,
  noteId: string,
  boardId: string,
  holds: boolean,
): Promise<boolean | null> => {
  const { queryKey } = boardsForNoteQuery(noteId)
  const before = client.getQueryData(queryKey)
  client.setQueryData(queryKey, (boards) =>
    boards === undefined
      ? boards
      : { ...boards, items: boards.items.map((board) => (board.id === boardId ? { ...board, holds } : board)) },
  )
  try {
    const { viewer } = await api(holds ? 'PUT /boards/:id/notes/:noteId' : 'DELETE /boards/:id/notes/:noteId', {
      params: { id: boardId, noteId },
    })
    return viewer.collected
  } catch (error) {
    client.setQueryData(queryKey, before)
    explain(error)
    return null
  }
}

/** Makes a board; throws the refusal for the form to say. */
export const createBoard = (title: string, isPrivate: boolean) =>
  api('POST /boards', { body: { title, visibility: isPrivate ? 'private' : 'public' } })

type Words = { readonly title: string; readonly description: string; readonly isPrivate: boolean }
const bodyOf = ({ title, description, isPrivate }: Words) => ({
  title: title.trim(),
  description: description.trim(),
  visibility: isPrivate ? ('private' as const) : ('public' as const),
})

/** Each throws the refusal. */
export const makeBoard = (words: Words) => api('POST /boards', { body: bodyOf(words) })
export const changeBoard = (id: string, words: Words) =>
  api('PATCH /boards/:id', { params: { id }, body: bodyOf(words) })
export const deleteBoard = (id: string) => api('DELETE /boards/:id', { params: { id } })
export const takeOffBoard = (id: string, noteId: string) =>
  api('DELETE /boards/:id/notes/:noteId', { params: { id, noteId } })
export const moveToBoard = (id: string, noteId: string, toBoardId: string) =>
  api('POST /boards/:id/notes/:noteId/move', { params: { id, noteId }, body: { toBoardId } })
