import { noteDraft, noteStatus } from '@cinnabar/contracts/note'
import { noteSettings } from '@cinnabar/contracts/notes'
import { id, timestamp } from '@cinnabar/contracts/shapes'
import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { z } from 'zod'
import type { NotesDeps } from '../index.ts'
import { isOwnNoteKnown } from '../store/items.ts'
import type { Reaction } from '../store/reactions.ts'
import { seriesOfAuthor } from '../store/series.ts'
import { importDraft, importNote } from './import-note.ts'
import { addReactionIn } from './react-to-note.ts'
import { changeSettings } from './save-settings.ts'
import { writeSeriesFor } from './write-series.ts'

const reacted = z.array(z.object({ noteId: id('note'), at: timestamp })).max(100_000)

const archive = z.object({
  notes: z
    .array(
      z.object({
        id: id('note'),
        status: noteStatus,
        createdAt: timestamp,
        publishedAt: timestamp.nullable(),
        note: noteDraft,
      }),
    )
    .max(20_000),
  series: z
    .array(
      z.object({
        title: z.string().min(1).max(40),
        description: z.string().max(300),
        noteIds: z.array(id('note')).max(200),
      }),
    )
    .max(100),
  likes: reacted,
  collects: reacted,
  settings: noteSettings,
})
type Archive = z.output<typeof archive>
type ArchivedNote = Archive['notes'][number]

/** What was published comes back published with its day; what no longer passes, or has lost its pictures, as a draft. */
const bringNote = async (deps: NotesDeps, viewer: Viewer, archived: ArchivedNote): Promise<NoteId | undefined> => {
  const now = deps.platform.clock.now()
  const notLater = (time: string): Date => new Date(Math.min(Date.parse(time), now.getTime()))
  const from = { createdAt: notLater(archived.createdAt), importedFrom: archived.id }
  if (await isOwnNoteKnown(deps.platform.db, viewer.id, archived.id)) return undefined
  if (archived.status === 'published' && archived.publishedAt !== null) {
    const made = await importNote(deps)(viewer.id, archived.note, notLater(archived.publishedAt), from)
    if (!isRefusal(made)) return made
  }
  const draft = await importDraft(deps)(viewer.id, archived.note, from)
  if (!isRefusal(draft)) return draft
  const steps = archived.note.steps.map((step) => ({ ...step, mediaId: null }))
  const bare = await importDraft(deps)(viewer.id, { ...archived.note, mediaIds: [], steps, products: [] }, from)
  return isRefusal(bare) ? undefined : bare
}

/** Likes and saves of notes that are still here and may be seen; the rest have nothing to point at. */
const bringReactions = async (
  deps: NotesDeps,
  viewer: Viewer,
  reaction: Reaction,
  given: Archive['likes'],
): Promise<void> => {
  const { db, clock } = deps.platform
  for (const { noteId, at } of given)
    await db.transaction((tx) =>
      addReactionIn(deps)(tx, reaction, viewer, noteId, new Date(Math.min(Date.parse(at), clock.now().getTime()))),
    )
}

/** Brings an exported archive back, here or on another install; a second time it brings nothing. Answers how many notes came. */
export const importArchive =
  (deps: NotesDeps) =>
  async (viewer: Viewer, data: unknown): Promise<number> => {
    const read = archive.safeParse(data)
    if (!read.success) return 0
    const newIds = new Map<NoteId, NoteId>()
    for (const archived of read.data.notes) {
      const made = await bringNote(deps, viewer, archived)
      if (made !== undefined) newIds.set(archived.id, made)
    }
    const titles = new Set((await seriesOfAuthor(deps.platform.db, viewer.id)).map((row) => row.title))
    for (const { title, description, noteIds } of read.data.series)
      if (!titles.has(title))
        await writeSeriesFor(deps)(
          viewer.id,
          { title, description },
          noteIds.map((old) => newIds.get(old) ?? old),
        )
    await bringReactions(deps, viewer, 'like', read.data.likes)
    await bringReactions(deps, viewer, 'collect', read.data.collects)
    await changeSettings(deps)(viewer, read.data.settings)
    return newIds.size
  }
