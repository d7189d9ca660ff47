import type { NoteId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { SignalsDeps } from '../index.ts'
import { forgetOpened } from '../store.ts'

export const forgetHistory =
  ({ platform: { db } }: SignalsDeps) =>
  async (viewer: Viewer, noteId: NoteId | null) => {
    await forgetOpened(db, viewer.id, noteId)
    return undefined
  }
