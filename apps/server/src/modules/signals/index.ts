import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { z } from 'zod'
import type { Queryable } from '../../platform/database/database.ts'
import { on } from '../../platform/events/events.ts'
import { defineJob, work } from '../../platform/jobs/job.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { personDeleted } from '../identity/index.ts'
import { noteErased } from '../notes/index.ts'
import { signalsRoutes } from './routes.ts'
import { forgetNote, forgetPerson, pruneSignals } from './store.ts'

export type SignalsDeps = Pick<Platform, 'db' | 'clock'> & {
  notes: { visibleNotes(db: Queryable, viewer: Viewer | null, ids: readonly NoteId[]): Promise<NoteCard[]> }
}

const keptDays = 400
const prune = defineJob('signals.prune', z.object({}).strict(), { timeoutSeconds: 600 })

export const createSignals = (deps: SignalsDeps): Module<undefined> => ({
  api: undefined,
  routes: signalsRoutes(deps),
  handlers: [
    on(personDeleted, 'signals.forget-person', (tx, { payload }) => forgetPerson(tx, payload.userId)),
    on(noteErased, 'signals.forget-note', async (tx, { payload }) => {
      await forgetNote(tx, payload.noteId)
    }),
  ],
  workers: [work(prune, () => pruneSignals(deps.db, new Date(deps.clock.now().getTime() - keptDays * 86_400_000)))],
  schedules: [{ name: 'signals.prune', cron: '40 3 * * *', job: prune }],
})
