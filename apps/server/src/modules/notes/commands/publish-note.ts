import type { ReviewReason } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { advanceNoteJob } from '../jobs/advance-note.ts'
import { publishScheduledJob } from '../jobs/scheduled-job.ts'
import { canPublishNote } from '../policy.ts'
import { isWithinWindow, scheduleWindow } from '../rules/schedule-window.ts'
import { lockNote, updateNote } from '../store/items.ts'
import type { NoteRow } from '../store/note-row.ts'
import { settleNote, step } from './advance-note.ts'
import { missingParts } from './missing-parts.ts'

export type Published = { status: NoteRow['status']; reasons: ReviewReason[]; scheduledAt: string | null }

const publishedView = (row: NoteRow): Published => ({
  status: row.status,
  reasons: row.reasons,
  scheduledAt: row.scheduled_at?.toISOString() ?? null,
})

const publishNow = async (deps: NotesDeps, tx: Tx, before: NoteRow): Promise<NoteRow> => {
  const { jobs } = deps.platform
  if (before.status === 'scheduled') await jobs.cancel(tx, publishScheduledJob, before.id)
  const processing = {
    ...step(before, before.status === 'scheduled' ? 'fall-due' : 'publish'),
    reasons: [],
    scheduled_at: null,
  }
  const after = await settleNote(deps)(tx, before, processing)
  if (after.status === 'processing') await jobs.enqueue(tx, advanceNoteJob, { noteId: after.id }, { key: after.id })
  return after
}

const schedule = async (deps: NotesDeps, tx: Tx, before: NoteRow, at: Date): Promise<NoteRow> => {
  const { jobs, clock } = deps.platform
  const after = {
    ...step(before, 'schedule'),
    version: before.version + 1,
    reasons: [],
    scheduled_at: at,
    updated_at: clock.now(),
  }
  await updateNote(tx, before, after)
  await jobs.enqueue(tx, publishScheduledJob, { noteId: after.id }, { key: after.id, runAt: at })
  return after
}

/** Now, or at a time within the window. Answers how far it came: with ready media all the way. */
export const publishNote =
  (deps: NotesDeps) =>
  (
    viewer: Viewer,
    noteId: NoteId,
    at: Date | undefined,
  ): Promise<Published | Refusal<'not_found' | 'wrong_state' | 'incomplete' | 'out_of_window' | 'suspended'>> =>
    deps.platform.db.transaction(async (tx) => {
      const before = await lockNote(tx, noteId)
      if (before === undefined || before.author_id !== viewer.id) return refuse('not_found')
      if (!canPublishNote(viewer, before)) return refuse('wrong_state', { status: before.status })
      const { silencedUntil } = await deps.safety.standingOf(tx, viewer.id)
      if (silencedUntil !== null) return refuse('suspended', { until: silencedUntil.toISOString() })
      const missing = await missingParts(deps, tx, before)
      if (missing.length > 0) return refuse('incomplete', { missing })
      if (at === undefined) return publishedView(await publishNow(deps, tx, before))
      if (!isWithinWindow(at, deps.platform.clock.now()))
        return refuse('out_of_window', {
          earliestSeconds: scheduleWindow.earliest / 1_000,
          latestSeconds: scheduleWindow.latest / 1_000,
        })
      return publishedView(await schedule(deps, tx, before, at))
    })

/** The time set by the author has come. A job that runs late or twice finds the note elsewhere and leaves it. */
export const publishDueNote =
  (deps: NotesDeps) =>
  (noteId: NoteId): Promise<void> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockNote(tx, noteId)
      if (row?.status !== 'scheduled' || row.scheduled_at === null || row.scheduled_at > deps.platform.clock.now())
        return
      await publishNow(deps, tx, row)
    })
