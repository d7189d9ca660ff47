import { id } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineJob, work } from '../../../platform/jobs/job.ts'
import { publishDueNote } from '../commands/publish-note.ts'
import type { NotesDeps } from '../index.ts'

/** Keyed by the note: another time moves it, taking the note back cancels it. */
export const publishScheduledJob = defineJob('notes.publish-scheduled', z.object({ noteId: id('note') }))

export const publishScheduledWorker = (deps: NotesDeps) =>
  work(publishScheduledJob, ({ noteId }) => publishDueNote(deps)(noteId))
