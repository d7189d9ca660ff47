import { z } from 'zod'
import { defineEvent } from '../../platform/events/events.ts'

const card = z.object({
  userId: z.string(),
  handle: z.string(),
  name: z.string(),
  picture: z.string().nullable(),
  language: z.string(),
})

export type PersonTold = z.output<typeof card>

export const personJoined = defineEvent('person.joined', 1, card)

/** The handle, the name, the picture or the language changed; the payload is the whole new card. */
export const personRenamed = defineEvent('person.renamed', 1, card)

export const personVerified = defineEvent('person.verified', 1, z.object({ userId: z.string() }))

/** `suspended` is false when the person was restored. */
export const personSuspended = defineEvent(
  'person.suspended',
  1,
  z.object({ userId: z.string(), suspended: z.boolean() }),
)

/** The grace is over and the account is gone; every module lets go of what it holds of the person. */
export const personDeleted = defineEvent('person.deleted', 1, z.object({ userId: z.string() }))
