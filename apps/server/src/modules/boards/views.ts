import type { Board } from '@cinnabar/contracts/boards'
import type { Cover } from '@cinnabar/contracts/note-card'
import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { UserId } from '@cinnabar/kernel/ids'
import { canDeleteBoard, canEditBoard } from './policy.ts'
import type { BoardRow } from './store/boards.ts'

export const factsOf = (row: BoardRow) => ({
  ownerId: row.owner_id,
  visibility: row.visibility,
  isDefault: row.is_default,
})

export const toBoard = (row: BoardRow, viewerId: UserId | null, owner: PersonCard, covers: readonly Cover[]): Board => {
  const mine = canEditBoard(viewerId, factsOf(row))
  return {
    id: row.id,
    owner,
    title: row.title,
    description: row.description,
    visibility: row.visibility,
    isDefault: row.is_default,
    notes: row.notes,
    covers: [...covers],
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    can: { edit: mine, delete: canDeleteBoard(viewerId, factsOf(row)), addNotes: mine },
  }
}
