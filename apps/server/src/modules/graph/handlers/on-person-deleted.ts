import type { UserId } from '@cinnabar/kernel/ids'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { personDeleted } from '../../identity/index.ts'
import { forgetPerson } from '../store/edges.ts'

export const onPersonDeleted = (): EventHandler =>
  on(personDeleted, 'graph.forget-person', (tx, { payload }) => forgetPerson(tx, payload.userId as UserId))
