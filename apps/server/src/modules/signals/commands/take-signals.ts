import type { signal } from '@cinnabar/contracts/signals'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { z } from 'zod'
import type { SignalsDeps } from '../index.ts'
import { believableTime, kindNumbers } from '../rules/kinds.ts'
import { insertSignals, rememberOpened } from '../store.ts'

type Batch = { visit?: string | undefined; events: z.output<typeof signal>[] }

const countEach = (noteIds: readonly NoteId[]): Map<NoteId, number> => {
  const counts = new Map<NoteId, number>()
  for (const noteId of noteIds) counts.set(noteId, (counts.get(noteId) ?? 0) + 1)
  return counts
}

/** One insert for the batch and one for the notes opened in it. */
export const takeSignals =
  ({ platform: { db, clock }, notes }: SignalsDeps) =>
  async (viewer: Viewer | null, { visit, events }: Batch) => {
    const now = clock.now()
    const rows = events.map((event) => ({
      kind: kindNumbers[event.kind],
      noteId: event.noteId,
      source: event.source ?? null,
      channel: event.channel ?? null,
      position: event.position ?? null,
      milliseconds: event.milliseconds ?? null,
      at: believableTime(event.at, now),
    }))
    const opened = events.filter((event) => event.kind === 'click').map((event) => event.noteId)
    await db.transaction(async (tx) => {
      await insertSignals(tx, viewer?.id ?? null, viewer === null ? (visit ?? null) : null, rows)
      if (viewer !== null && opened.length > 0) await rememberOpened(tx, viewer.id, opened, now)
      await notes.viewed(tx, countEach(opened))
    })
    return { taken: rows.length }
  }
