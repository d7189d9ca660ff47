import type { ReplyOf } from '@cinnabar/contracts/endpoint'
import type { notes } from '@cinnabar/contracts/notes'
import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { NotesDeps } from '../index.ts'
import { findVersions } from '../store/versions.ts'
import { findReadable } from './find-readable.ts'

/** Whoever may read a note may read what it said before. */
export const listHistory =
  (deps: NotesDeps) =>
  async (
    viewer: Viewer | null,
    noteId: NoteId,
  ): Promise<ReplyOf<(typeof notes)['GET /notes/:id/history']> | Refusal<'not_found' | 'gone'>> => {
    const { db } = deps.platform
    const found = await findReadable(deps)(db, viewer, noteId)
    if (isRefusal(found)) return found.code === 'gone' ? refuse('gone') : refuse('not_found')
    const items = (await findVersions(db, noteId)).map(({ version, at, title, body, long_text }) => ({
      version,
      at: at.toISOString(),
      title,
      body,
      longText: long_text,
    }))
    return { items }
  }
