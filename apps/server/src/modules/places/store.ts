import type { PlaceId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import { sql, tuples } from '../../platform/database/sql.ts'
import type { Box, Position } from './rules/distance.ts'

export type PlaceRow = {
  id: PlaceId
  name: string
  city: string | null
  country: string | null
  lat: number
  lng: number
  kind: 'city' | 'spot'
  notes: number
}

const columns = sql`id, name, city, country, lat, lng, kind, notes`

export const placeById = (q: Queryable, id: string): Promise<PlaceRow | undefined> =>
  q.maybe<PlaceRow>(sql`select ${columns} from places_items where id = ${id}`)

export const placesByIds = (q: Queryable, ids: readonly string[]): Promise<PlaceRow[]> =>
  q.rows<PlaceRow>(sql`select ${columns} from places_items where id = any(${ids}::uuid[])`)

export const placesByIdentities = (q: Queryable, identities: readonly string[]): Promise<PlaceRow[]> =>
  q.rows<PlaceRow>(sql`select ${columns} from places_items where identity = any(${identities}::text[])`)

/** A prefix scan of places_keys; near the position first where one is given, else the most used. */
export const placesTyped = (q: Queryable, pattern: string, near: Position | null, limit: number): Promise<PlaceRow[]> =>
  q.rows<PlaceRow>(sql`
    select ${columns} from places_items
    where id in (select place_id from places_keys where key like ${pattern} limit 2000)
    order by case when ${near?.lat ?? null}::float8 is null then 0
                  else abs(lat - ${near?.lat ?? 0}) + abs(lng - ${near?.lng ?? 0}) * cos(radians(${near?.lat ?? 0})) end,
             notes desc, id limit ${limit}`)

/** Index places_items_position narrows by latitude; `limit` keeps a crowded city cheap. */
export const placesIn = (q: Queryable, box: Box, limit: number): Promise<PlaceRow[]> =>
  q.rows<PlaceRow>(sql`
    select ${columns} from places_items
    where lat between ${box.south} and ${box.north} and lng between ${box.west} and ${box.east}
    order by notes desc, id limit ${limit}`)

type NewPlace = Omit<PlaceRow, 'notes'> & { identity: string; keys: readonly string[] }

/** The row of this identity, made if it is not there. */
export const ensurePlaceRow = async (q: Queryable, made: NewPlace, now: Date): Promise<PlaceRow> => {
  const fresh = await q.maybe<PlaceRow>(sql`
    insert into places_items (id, identity, name, city, country, lat, lng, kind, created_at)
    values (${made.id}, ${made.identity}, ${made.name}, ${made.city}, ${made.country}, ${made.lat}, ${made.lng}, ${made.kind}, ${now})
    on conflict (identity) do nothing returning ${columns}`)
  if (fresh === undefined)
    return q.one<PlaceRow>(sql`select ${columns} from places_items where identity = ${made.identity}`)
  if (made.keys.length > 0)
    await q.run(sql`
      insert into places_keys (key, place_id) values ${tuples(made.keys.map((key) => [key, made.id]))} on conflict do nothing`)
  return fresh
}

export const addToPlace = (q: Queryable, id: string, notes: number): Promise<number> =>
  q.run(sql`update places_items set notes = notes + ${notes} where id = ${id}`)
