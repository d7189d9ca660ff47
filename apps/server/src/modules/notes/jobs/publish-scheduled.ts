import { work } from '../../../platform/jobs/job.ts'
import { publishDueNote } from '../commands/publish-note.ts'
import type { NotesDeps } from '../index.ts'
import { publishScheduledJob } from './scheduled-job.ts'

export const publishScheduledWorker = (deps: NotesDeps) =>
  work(publishScheduledJob, ({ noteId }) => publishDueNote(deps)(noteId))
