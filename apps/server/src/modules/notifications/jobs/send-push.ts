import { id } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../../../platform/jobs/job.ts'
import type { NotificationsDeps } from '../index.ts'
import { hiddenPeople } from '../queries/hidden-people.ts'
import { presentGroups } from '../queries/present-groups.ts'
import { sentenceOf } from '../rules/words.ts'
import { findSubscription, keepKeys, removeSubscriptionById } from '../store/push.ts'
import { findGroup } from '../store/reading.ts'
import { pathOf, toTold } from '../views.ts'

/** One job for each browser, so that a retry never pushes twice to those that were reached. */
export const sendPush = defineJob(
  'notifications.send-push',
  z.object({ groupId: id('notification'), subscriptionId: z.string() }),
  { lane: 'mail', attempts: 5, timeoutSeconds: 30 },
)

/** The payload is `{ body, path, tag }`: the words are the server's, since no page may be open to translate them. */
export const sendingPush = (deps: NotificationsDeps): JobWorker =>
  work(sendPush, async ({ groupId, subscriptionId }, run) => {
    const { platform, push, identity } = deps
    const { db, clock } = platform
    const [group, subscription] = [await findGroup(db, groupId), await findSubscription(db, subscriptionId)]
    // Read, taken back or unsubscribed meanwhile.
    if (group === undefined || group.read_at !== null || subscription?.person_id !== group.person_id) return
    const person = await identity.personById(db, group.person_id)
    const hidden = await hiddenPeople(deps, db, group.person_id)
    const [notification] = await presentGroups(deps, db, [group], group.person_id, hidden)
    if (person?.status !== 'active' || notification === undefined || notification.people.length === 0) return
    const payload = JSON.stringify({
      body: sentenceOf(toTold(notification), person.language),
      path: pathOf(notification),
      tag: notification.id,
    })
    const keys = await keepKeys(db, push.makeKeys, clock.now())
    const outcome = await push.send(subscription, payload, keys, run.signal)
    if (outcome === 'gone') await removeSubscriptionById(db, subscription.id)
  })
