import type { UserId } from '@cinnabar/kernel/ids'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { personDeleted } from '../../identity/index.ts'
import { forgetBoardsOf } from '../store/boards.ts'

export const onPersonDeleted = (): EventHandler =>
  on(personDeleted, 'boards.forget-person', async (tx, { payload }) => {
    await forgetBoardsOf(tx, payload.userId as UserId)
  })
