import type { UserId } from '@cinnabar/kernel/ids'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import type { Platform } from '../../../platform/module.ts'
import { personDeleted } from '../../identity/index.ts'
import { deleteMediaOf } from '../commands/delete-media.ts'

export const onPersonDeleted = (platform: Platform): EventHandler =>
  on(personDeleted, 'media.forget-person', (tx, event) => deleteMediaOf(platform, tx, event.payload.userId as UserId))
