import type { BoardVisibility } from '@cinnabar/contracts/boards'
import type { UserId } from '@cinnabar/kernel/ids'

/** Enough to order a life's finds. */
export const boardLimit = 200
export const boardNotesLimit = 2_000

type Board = { ownerId: UserId; visibility: BoardVisibility; isDefault: boolean }

/** `blockedEither` is the viewer's relation to the owner. */
export const canSeeBoard = (viewerId: UserId | null, board: Board, blockedEither: boolean): boolean =>
  viewerId === board.ownerId || (board.visibility === 'public' && !blockedEither)

export const canEditBoard = (viewerId: UserId | null, board: Board): boolean => viewerId === board.ownerId

/** The default board is where collects go, so it stays. */
export const canDeleteBoard = (viewerId: UserId | null, board: Board): boolean =>
  viewerId === board.ownerId && !board.isDefault
