import { z } from 'zod'
import { defineJob, type JobWorker, type Schedule, work } from '../../../platform/jobs/job.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import type { NotificationsDeps } from '../index.ts'
import { hiddenPeople } from '../queries/hidden-people.ts'
import { presentGroups } from '../queries/present-groups.ts'
import { composeDigest } from '../rules/digest.ts'
import { sentenceOf } from '../rules/words.ts'
import { findUnreadSince } from '../store/reading.ts'
import { type DigestRow, findDigestReaders, takeDigestTurn } from '../store/settings.ts'
import { toTold } from '../views.ts'

const writeDigests = defineJob('notifications.write-digests', z.object({}).strict(), { timeoutSeconds: 1_800 })
const batch = 200
const mostLines = 10
const hour = 3_600_000
const spans = { daily: 24 * hour, weekly: 7 * 24 * hour } as const

export const digestSchedule: Schedule = { name: 'notifications.write-digests', cron: '5 7 * * *', job: writeDigests }

export const writingDigests = (deps: NotificationsDeps): JobWorker => {
  const { db, clock, jobs, config } = deps.platform

  /** Nothing unread, no letter; and none at all to an address nobody answered for. */
  const writeTo = async (reader: DigestRow, digest: 'daily' | 'weekly'): Promise<void> => {
    const now = clock.now()
    const personId = reader.person_id
    const address = await deps.identity.letterAddress(db, personId)
    if (address === undefined) return
    const since = reader.digested_at ?? new Date(now.getTime() - spans[digest])
    const hidden = await hiddenPeople(deps, db, personId)
    const rows = await findUnreadSince(db, personId, hidden, since, 100)
    if (rows.length === 0) return
    const shown = await presentGroups(deps, db, rows.slice(0, mostLines), personId, hidden)
    const lines = shown.map((notification) => sentenceOf(toTold(notification), address.language))
    const letter = composeDigest({ ...address, lines, count: rows.length, origin: config.PUBLIC_URL })
    await db.transaction(async (tx) => {
      // An hour's slack, because the clock's turn is not to the second.
      if ((await takeDigestTurn(tx, personId, now, new Date(now.getTime() - spans[digest] + hour))) === 0) return
      await jobs.enqueue(tx, sendLetter, letter)
    })
  }

  return work(writeDigests, async (_payload, run) => {
    for (const digest of ['daily', 'weekly'] as const) {
      let after: DigestRow['person_id'] | null = null
      for (let found = batch; found === batch; ) {
        const readers: DigestRow[] = await findDigestReaders(db, digest, after, batch)
        for (const reader of readers) {
          run.signal.throwIfAborted()
          await writeTo(reader, digest)
        }
        after = readers.at(-1)?.person_id ?? null
        found = readers.length
      }
    }
  })
}
