import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { coordinates, id } from './shapes.ts'

const placeWords = {
  name: z.string().trim().min(1).max(80),
  city: z.string().trim().max(80).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
}

/** What a card and a note show of a place. */
export const placeLink = z.object({ id: id('place'), ...placeWords })

export const place = z.object({
  /** Null for a city of the built-in list that no note has named yet: send it back whole to use it. */
  id: id('place').nullable(),
  ...placeWords,
  ...coordinates.shape,
  kind: z.enum(['city', 'spot']),
  notes: z.number().int(),
  /** Only where the question gave a position. */
  distanceKm: z.number().nullable(),
})
export type Place = z.output<typeof place>

/** A known place by its id, or a new one. */
export const placeChoice = z.union([
  z.object({ id: id('place') }),
  z.object({
    name: placeWords.name,
    city: placeWords.city.default(null),
    country: placeWords.country.default(null),
    ...coordinates.shape,
  }),
])
export type PlaceChoice = z.output<typeof placeChoice>

export const places = endpoints({
  'GET /places': endpoint({
    summary: 'Places by the start of a word, or near a position; both together: matches, nearest first',
    access: 'anyone',
    query: z.object({
      q: z.string().trim().max(80).optional(),
      lat: z.coerce.number().min(-90).max(90).optional(),
      lng: z.coerce.number().min(-180).max(180).optional(),
      limit: z.coerce.number().int().min(1).max(30).default(10),
    }),
    reply: z.object({ items: z.array(place) }),
    refusals: [],
  }),
  'GET /places/:id': endpoint({
    summary: 'One place',
    access: 'anyone',
    params: z.object({ id: id('place') }),
    reply: place,
    refusals: ['not_found'],
  }),
})
