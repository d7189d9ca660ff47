import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { NotesDeps } from '../index.ts'
import { type Reaction, reactedBy } from '../store/reactions.ts'
import { noteIdsOfSeries, seriesOfAuthor } from '../store/series.ts'
import { findSettings } from '../store/versions.ts'
import { ownNotesOf } from './own-notes.ts'

type Reacted = { noteId: NoteId; at: string }
const batch = 1_000

const reactionsOf = async ({ platform }: NotesDeps, reaction: Reaction, userId: UserId) => {
  const found: Reacted[] = []
  for (let before: Reacted | null = null; ; ) {
    const rows: Reacted[] = (await reactedBy(platform.db, reaction, userId, before, batch)).map((row) => ({
      noteId: row.note_id,
      at: row.at.toISOString(),
    }))
    found.push(...rows)
    before = rows.at(-1) ?? null
    if (rows.length < batch) return found
  }
}

/** All that this module holds of a person, in the shapes its own import takes. Pictures are media's to bring. */
export const exportArchive = (deps: NotesDeps) => async (userId: UserId) => {
  const { db } = deps.platform
  const notes = (await ownNotesOf(db, userId)).filter((note) => note.status !== 'deleted')
  const series = []
  for (const { id, title, description } of await seriesOfAuthor(db, userId))
    series.push({ title, description, noteIds: await noteIdsOfSeries(db, id) })
  const settings = await findSettings(db, userId)
  return {
    data: {
      notes,
      series,
      likes: await reactionsOf(deps, 'like', userId),
      collects: await reactionsOf(deps, 'collect', userId),
      settings: { likesVisible: settings.likes_visible, doNotRecommend: settings.do_not_recommend },
    },
  }
}
