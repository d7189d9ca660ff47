import type { UserId } from '@cinnabar/kernel/ids'
import { z } from 'zod'
import { newId } from '../../../platform/ids/ids.ts'
import { defineJob, type JobWorker, type Schedule, work } from '../../../platform/jobs/job.ts'
import type { Platform } from '../../../platform/module.ts'
import { personDeleted, personSuspended } from '../events.ts'
import type { Recognition } from '../queries/identify.ts'
import type { EraseContributor } from '../rules/ports.ts'
import { deleteExport, listExpiredExports, listExportsOf } from '../store/exports.ts'
import {
  emptyPerson,
  insertAudit,
  listDueDeletions,
  listLapsedSuspensions,
  lockPerson,
  setActive,
} from '../store/people.ts'
import { deleteCredentials, deleteExpired } from '../store/sessions.ts'
import { archiveKey } from './build-export.ts'

export const tidyAccounts = defineJob('identity.tidy', z.object({}).strict())
const erasePerson = defineJob('identity.erase-person', z.object({ userId: z.string() }), {
  timeoutSeconds: 900,
  attempts: 12,
})

export const tidySchedule: Schedule = { name: 'identity.tidy', cron: '*/10 * * * *', job: tidyAccounts }

type Deps = Pick<Platform, 'db' | 'clock' | 'events' | 'jobs' | 'storage'>

const dropExport = async ({ db, storage }: Deps, id: string): Promise<void> => {
  await storage.delete(archiveKey(id))
  await deleteExport(db, id)
}

/** What time ends: sessions, secrets of letters, archives, suspensions and the grace before a deletion. */
export const tidyWorker = (deps: Deps): JobWorker =>
  work(tidyAccounts, async () => {
    const { db, clock, events, jobs } = deps
    const now = clock.now()
    await deleteExpired(db, now)
    for (const { id } of await listExpiredExports(db, now)) await dropExport(deps, id)
    for (const { id } of await listLapsedSuspensions(db, now))
      await db.transaction(async (tx) => {
        const person = await lockPerson(tx, id)
        if (person?.status !== 'suspended' || person.suspended_until === null || person.suspended_until > now) return
        await setActive(tx, id, now)
        await insertAudit(tx, {
          id: newId(),
          subjectId: id,
          actorId: null,
          action: 'suspension-lapsed',
          detail: {},
          at: now,
        })
        await events.emit(tx, personSuspended, id, { userId: id, suspended: false })
      })
    for (const { id } of await listDueDeletions(db, now))
      await db.transaction((tx) => jobs.enqueue(tx, erasePerson, { userId: id }, { key: id }))
  })

/**
 * The grace is over: the account empties and the event tells the modules; then each lets go of what lies outside its
 * tables. A crash in between is taken up here again, because the account stays `gone`.
 */
export const eraseWorker = (
  deps: Deps,
  recognition: Recognition,
  contributors: () => readonly EraseContributor[],
): JobWorker =>
  work(erasePerson, async ({ userId }) => {
    const { db, clock, events } = deps
    const id = userId as UserId
    const closed = await db.transaction(async (tx) => {
      const person = await lockPerson(tx, id)
      const at = clock.now()
      if (person?.status !== 'leaving' || person.deletion_due_at === null || person.deletion_due_at > at)
        return person?.status === 'gone'
      await deleteCredentials(tx, id)
      await emptyPerson(tx, id, at)
      await insertAudit(tx, { id: newId(), subjectId: id, actorId: null, action: 'deleted', detail: {}, at })
      await events.emit(tx, personDeleted, id, { userId: id })
      tx.afterCommit(() => recognition.forget(id))
      return true
    })
    if (!closed) return
    for (const part of contributors()) await part.erase(id)
    for (const { id: exportId } of await listExportsOf(db, id)) await dropExport(deps, exportId)
  })
