import type { UserId } from '@cinnabar/kernel/ids'
import { on } from '../../../platform/events/events.ts'
import { personDeleted } from '../../identity/index.ts'
import { deletePerson } from '../store.ts'

export const onPersonDeleted = on(personDeleted, 'profiles.forget-person', (tx, { payload }) =>
  deletePerson(tx, payload.userId as UserId),
)
