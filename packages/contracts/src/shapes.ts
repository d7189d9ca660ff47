import type { Id } from '@cinnabar/kernel/ids'
import { isId } from '@cinnabar/kernel/ids'
import { z } from 'zod'

/** A branded UUIDv7. The brand lives in types only; on the wire it is a string. */
export const id = <Noun extends string>(noun: Noun): z.ZodType<Id<Noun>, string> =>
  z
    .string()
    .refine(isId, 'not an id')
    .meta({ description: `id of a ${noun}`, format: 'uuid' }) as unknown as z.ZodType<Id<Noun>, string>

export const timestamp = z.iso.datetime({ offset: true })

export const pageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(60).default(24),
})

export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const coordinates = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })

export const language = z.enum(['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'es'])
