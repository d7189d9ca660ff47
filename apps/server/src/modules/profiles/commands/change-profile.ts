import type { BodyOf } from '@cinnabar/contracts/endpoint'
import type { profiles } from '@cinnabar/contracts/profiles'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { ProfilesDeps } from '../index.ts'

type Wish = BodyOf<(typeof profiles)['PATCH /me/profile']>

/** Words pass the same review as notes; a picture must be the person's own and ready. */
export const changeProfile =
  ({ platform: { db }, identity, media, safety }: ProfilesDeps) =>
  (viewer: Viewer, wish: Wish) =>
    db.transaction(async (tx) => {
      const words = [wish.name, wish.bio, wish.place].filter((text) => text !== undefined).join('\n')
      const reasons = words === '' ? [] : await safety.review(tx, [{ field: 'body', text: words }])
      if (reasons.length > 0) return refuse('objectionable', { reasons })
      const before = await identity.personById(tx, viewer.id)
      if (before === undefined) return refuse('not_found')
      const usedBy = `person:${viewer.id}`
      if (wish.picture !== undefined && wish.picture !== before.picture) {
        if (wish.picture !== null) {
          const claimed = await media.claim(tx, [wish.picture], viewer.id, usedBy)
          if (isRefusal(claimed)) return claimed
          const card = (await media.mediaByIds(tx, [wish.picture])).get(wish.picture)
          if (card?.status !== 'ready' || card.kind !== 'picture')
            return refuse('media_not_ready', { mediaIds: [wish.picture] })
        }
        if (before.picture !== null) await media.release(tx, [before.picture], usedBy)
      }
      return identity.changePerson(tx, viewer.id, wish)
    })
