import { id } from '@cinnabar/contracts/shapes'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../../../platform/jobs/job.ts'
import { removeComment } from '../commands/remove-comment.ts'
import type { CommentsDeps } from '../index.ts'
import { findIdsByAuthor } from '../store/items.ts'

const batch = 100

export const forgetCommenter = defineJob('comments.forget-commenter', z.object({ personId: id('user') }), {
  timeoutSeconds: 600,
})

/** Removes a person's comments until none is left. Run twice, the second finds none. */
export const forgettingCommenters = (deps: CommentsDeps): JobWorker => {
  const remove = removeComment(deps)
  return work(forgetCommenter, async ({ personId }, run) => {
    const leaver = { id: personId, handle: '', name: '', roles: [], emailVerified: false, via: 'key' } as const
    for (let found = batch; found === batch; ) {
      const ids = await findIdsByAuthor(deps.platform.db, personId, batch)
      for (const comment of ids) {
        run.signal.throwIfAborted()
        const removed = await remove(leaver, comment)
        // Otherwise the next look would find the same comment for ever.
        if (isRefusal(removed)) throw new Error(`Comment ${comment} could not be removed: ${removed.code}`)
      }
      found = ids.length
    }
  })
}
