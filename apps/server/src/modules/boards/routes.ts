import { boards } from '@cinnabar/contracts/boards'
import { bind, type Route } from '../../platform/http/route.ts'
import { changeBoard, removeBoard } from './commands/change-board.ts'
import { createBoard } from './commands/create-board.ts'
import { moveNote, putNote, takeNote } from './commands/put-note.ts'
import type { BoardsDeps } from './index.ts'
import { listBoardNotes, listCollects } from './queries/list-board-notes.ts'
import { getBoard, listBoardsOf, listMyBoards } from './queries/list-boards.ts'

export const boardsRoutes = (deps: BoardsDeps): Route[] => {
  const mine = listMyBoards(deps)
  const of = listBoardsOf(deps)
  const get = getBoard(deps)
  const notes = listBoardNotes(deps)
  const collects = listCollects(deps)
  const create = createBoard(deps)
  const change = changeBoard(deps)
  const remove = removeBoard(deps)
  const put = putNote(deps)
  const take = takeNote(deps)
  const move = moveNote(deps)
  return bind(boards, {
    'GET /boards': ({ query, viewer }) => mine(query, viewer),
    'POST /boards': ({ body, viewer }) => create(viewer, body),
    'GET /boards/:id': ({ params, viewer }) => get(params.id, viewer),
    'GET /boards/:id/notes': ({ params, query, viewer }) => notes(params.id, query, viewer),
    'PATCH /boards/:id': ({ params, body, viewer }) => change(viewer, params.id, body),
    'DELETE /boards/:id': ({ params, viewer }) => remove(viewer, params.id),
    'PUT /boards/:id/notes/:noteId': ({ params, viewer }) => put(viewer, params.id, params.noteId),
    'DELETE /boards/:id/notes/:noteId': ({ params, viewer }) => take(viewer, params.id, params.noteId),
    'POST /boards/:id/notes/:noteId/move': ({ params, body, viewer }) =>
      move(viewer, params.id, params.noteId, body.toBoardId),
    'GET /users/:id/boards': ({ params, query, viewer }) => of(params.id, query, viewer),
    'GET /me/collects': ({ query, viewer }) => collects(query, viewer),
  })
}
