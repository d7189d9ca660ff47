import type { Id } from '@cinnabar/kernel/ids'
import { v7 } from 'uuid'

/** UUIDv7 (RFC 9562) made in the application: PostgreSQL before 18 has no `uuidv7()`. */
export const newId = <Noun extends string>(): Id<Noun> => v7() as Id<Noun>
