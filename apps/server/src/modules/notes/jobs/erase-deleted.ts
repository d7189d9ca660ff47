import { z } from 'zod'
import { defineJob, type Schedule, work } from '../../../platform/jobs/job.ts'
import { eraseDeletedNote } from '../commands/erase-note.ts'
import type { NotesDeps } from '../index.ts'
import { restorableDays } from '../rules/schedule-window.ts'
import { notesDeletedBefore } from '../store/items.ts'

const eraseDeletedJob = defineJob('notes.erase-deleted', z.object({}).strict(), { timeoutSeconds: 600 })
const batch = 200

export const eraseDeletedWorker = (deps: NotesDeps) =>
  work(eraseDeletedJob, async (_nothing, { signal }) => {
    const { db, clock } = deps.platform
    const before = new Date(clock.now().getTime() - restorableDays * 86_400_000)
    for (;;) {
      const rows = await notesDeletedBefore(db, before, batch)
      for (const row of rows) {
        signal.throwIfAborted()
        await db.transaction((tx) => eraseDeletedNote(deps)(tx, row.id, before))
      }
      if (rows.length < batch) return
    }
  })

export const eraseDeletedSchedule: Schedule = { name: 'notes.erase-deleted', cron: '25 3 * * *', job: eraseDeletedJob }
