import type { Note } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import type { Reader } from '../policy.ts'
import { seriesOfNote } from '../store/series.ts'
import { noteView } from '../views/note.ts'
import { findReadable } from './find-readable.ts'

/** One note, whole: four statements beside the note's own, whatever it holds. Behind a block there is nothing to see. */
export const getNote =
  (deps: NotesDeps) =>
  async (q: Queryable, viewer: Reader | null, noteId: NoteId): Promise<Note | Refusal<'not_found' | 'gone'>> => {
    const found = await findReadable(deps)(q, viewer, noteId)
    if (isRefusal(found)) return found.code === 'gone' ? refuse('gone') : refuse('not_found')
    const { row, relation } = found
    const isAuthor = viewer?.id === row.author_id
    const audience = isAuthor ? row.audience : []
    const media = await deps.media.mediaByIds(q, row.all_media_ids)
    const people = await deps.graph.personCards(q, [
      row.author_id,
      ...audience,
      ...row.mentions.map((mention) => mention.id),
    ])
    const series = await seriesOfNote(q, row.id)
    const author = people.get(row.author_id)
    if (author === undefined) return refuse('not_found')
    return noteView({ row, relation, viewer, author, media, people, series, now: deps.platform.clock.now() })
  }

/** The author's own, as it stands after a command in the same transaction. */
export const getOwnNote =
  (deps: NotesDeps) =>
  async (q: Queryable, author: Reader, noteId: NoteId): Promise<Note> => {
    const note = await getNote(deps)(q, author, noteId)
    if (isRefusal(note)) throw new Error(`Note ${noteId} cannot be read by its author: ${note.code}`)
    return note
  }
