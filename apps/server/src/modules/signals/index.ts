import { z } from 'zod'
import { on } from '../../platform/events/events.ts'
import { defineJob, work } from '../../platform/jobs/job.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { personDeleted } from '../identity/index.ts'
import { type NotesApi, noteErased } from '../notes/index.ts'
import { signalsRoutes } from './routes.ts'
import { forgetNote, forgetPerson, pruneSignals } from './store.ts'

export type SignalsDeps = { platform: Platform; notes: Pick<NotesApi, 'visibleNotes' | 'viewed'> }

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
  workers: [
    work(prune, () =>
      pruneSignals(deps.platform.db, new Date(deps.platform.clock.now().getTime() - keptDays * 86_400_000)),
    ),
  ],
  schedules: [{ name: 'signals.prune', cron: '40 3 * * *', job: prune }],
})
