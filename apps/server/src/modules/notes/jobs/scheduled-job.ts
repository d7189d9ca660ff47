import { id } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineJob } from '../../../platform/jobs/job.ts'

/** Keyed by the note: another time moves it, taking the note back cancels it. */
export const publishScheduledJob = defineJob('notes.publish-scheduled', z.object({ noteId: id('note') }))
