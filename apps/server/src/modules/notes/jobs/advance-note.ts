import { id } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineJob, work } from '../../../platform/jobs/job.ts'
import { advanceNote } from '../commands/advance-note.ts'
import type { NotesDeps } from '../index.ts'

/**
 * Runs once after a publish that has to wait. A medium that became ready between that look and its commit is seen here;
 * one that becomes ready later is heard by the handler.
 */
export const advanceNoteJob = defineJob('notes.advance', z.object({ noteId: id('note') }))

export const advanceNoteWorker = (deps: NotesDeps) =>
  work(advanceNoteJob, ({ noteId }) => deps.platform.db.transaction((tx) => advanceNote(deps)(tx, noteId)))
