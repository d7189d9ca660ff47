import type { Place } from '@cinnabar/contracts/places'
import { foldTyped } from '@cinnabar/kernel/typing-keys'
import type { Queryable } from '../../../platform/database/database.ts'
import { type City, cities, citiesMatching } from '../rules/cities.ts'
import { boxAround, distanceKm, type Position } from '../rules/distance.ts'
import { placeIdentity } from '../rules/place-identity.ts'
import { type PlaceRow, placesByIdentities, placesIn, placesTyped } from '../store.ts'
import { cityView, placeView } from '../views.ts'

type Asked = { q?: string | undefined; lat?: number | undefined; lng?: number | undefined; limit: number }

const nearKm = 60
const mostNear = 400

const nearest = <P extends Position>(from: Position, places: readonly P[]): P[] =>
  [...places].sort((a, b) => distanceKm(from, a) - distanceKm(from, b))

/** Built-in cities that already are places come as what they are, the others without an id. */
const withCities = async (
  q: Queryable,
  rows: PlaceRow[],
  matching: readonly City[],
  from: Position | null,
): Promise<Place[]> => {
  const identityOf = new Map(matching.map((city) => [placeIdentity(city), city]))
  const known = await placesByIdentities(q, [...identityOf.keys()])
  for (const row of known) identityOf.delete(placeIdentity(row))
  const shown = new Map([...rows, ...known].map((row) => [row.id, row]))
  return [
    ...[...shown.values()].map((row) => placeView(row, from)),
    ...[...identityOf.values()].map((city) => cityView(city, from)),
  ]
}

export const suggestPlaces = async (q: Queryable, asked: Asked): Promise<Place[]> => {
  const from = asked.lat === undefined || asked.lng === undefined ? null : { lat: asked.lat, lng: asked.lng }
  const typed = foldTyped(asked.q ?? '')
  if (typed === '' && from === null) return []
  if (typed === '' && from !== null) {
    const rows = await placesIn(q, boxAround(from, nearKm), mostNear)
    const near = cities.filter((city) => distanceKm(from, city) <= nearKm)
    return nearest(from, await withCities(q, rows, near, from)).slice(0, asked.limit)
  }
  const rows = await placesTyped(q, `${typed.replace(/[\\%_]/g, '\\$&')}%`, from, asked.limit)
  const found = await withCities(q, rows, citiesMatching(typed).slice(0, asked.limit), from)
  return (from === null ? found : nearest(from, found)).slice(0, asked.limit)
}
