import { id } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineEvent } from '../../platform/events/events.ts'

const follow = z.object({ followerId: id('user'), followedId: id('user'), at: z.iso.datetime() })

export const personFollowed = defineEvent('person.followed', 1, follow)
export const personUnfollowed = defineEvent('person.unfollowed', 1, follow)
export const personBlocked = defineEvent(
  'person.blocked',
  1,
  z.object({ blockerId: id('user'), blockedId: id('user'), at: z.iso.datetime() }),
)
