import type { Module, Platform } from '../../platform/module.ts'
import type { GraphApi } from '../graph/index.ts'
import type { ExportContributor, IdentityApi } from '../identity/index.ts'
import type { NotesApi } from '../notes/index.ts'
import type { SafetyApi } from '../safety/index.ts'
import { archiveBoards } from './commands/archive-boards.ts'
import { createBoard } from './commands/create-board.ts'
import { putNote } from './commands/put-note.ts'
import { onNoteCollected, onNoteErased, onNoteUncollected } from './handlers/on-notes.ts'
import { onPersonDeleted } from './handlers/on-person-deleted.ts'
import { boardsRoutes } from './routes.ts'

export type BoardsDeps = {
  platform: Platform
  identity: Pick<IdentityApi, 'personById'>
  safety: Pick<SafetyApi, 'review'>
  graph: Pick<GraphApi, 'relationsOf' | 'personCards'>
  notes: Pick<NotesApi, 'visibleNotes' | 'collect' | 'uncollect' | 'viewerReactions' | 'collectedBy'>
}

export type BoardsApi = {
  create: ReturnType<typeof createBoard>
  put: ReturnType<typeof putNote>
  /** This module's share of a person's archive, out and in. */
  archive: ExportContributor
}

export const createBoards = (deps: BoardsDeps): Module<BoardsApi> => ({
  api: { create: createBoard(deps), put: putNote(deps), archive: archiveBoards(deps) },
  routes: boardsRoutes(deps),
  handlers: [onNoteCollected(deps), onNoteUncollected(deps), onNoteErased(), onPersonDeleted()],
})
