import type { UserId } from '@cinnabar/kernel/ids'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { personDeleted } from '../../identity/index.ts'
import type { CommentsDeps } from '../index.ts'
import { forgetCommenter } from '../jobs/forget-commenter.ts'
import { forgetLikesOf, removeSettings } from '../store/marks.ts'

/** Their comments go one by one in a job, because there may be thousands on as many notes. */
export const onPersonDeleted = ({ platform }: CommentsDeps): EventHandler =>
  on(personDeleted, 'comments.forget-person', async (tx, { payload }) => {
    const personId = payload.userId as UserId
    await forgetLikesOf(tx, personId)
    await removeSettings(tx, personId)
    await platform.jobs.enqueue(tx, forgetCommenter, { personId }, { key: personId })
  })
