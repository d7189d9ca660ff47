import type { MediaId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { mediaFailed, mediaReady } from '../../media/index.ts'
import { advanceNote } from '../commands/advance-note.ts'
import type { NotesDeps } from '../index.ts'
import { notesWaitingFor } from '../store/items.ts'

/** A medium is ready, or will never be: the notes that wait for it go on. */
export const onMedia = (deps: NotesDeps): EventHandler[] => {
  const goOn = async (tx: Tx, mediaId: string): Promise<void> => {
    for (const { id } of await notesWaitingFor(tx, mediaId as MediaId)) await advanceNote(deps)(tx, id)
  }
  return [
    on(mediaReady, 'notes.on-media-ready', (tx, { payload }) => goOn(tx, payload.mediaId)),
    on(mediaFailed, 'notes.on-media-failed', (tx, { payload }) => goOn(tx, payload.mediaId)),
  ]
}
