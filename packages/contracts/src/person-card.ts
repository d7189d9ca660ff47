import { z } from 'zod'
import { id } from './shapes.ts'

/** A person as they appear beside what they wrote. */
export const personCard = z.object({
  id: id('user'),
  handle: z.string(),
  name: z.string(),
  /** Path of a square picture; null where none was chosen and the browser draws initials. */
  avatar: z.string().nullable(),
  isVerified: z.boolean(),
})

export type PersonCard = z.output<typeof personCard>

/** How the viewer and another person stand to each other, from the viewer's side. */
export const relation = z.object({
  following: z.boolean(),
  followedBy: z.boolean(),
  blocked: z.boolean(),
  muted: z.boolean(),
})

export type Relation = z.output<typeof relation>
