import type { Place } from '@cinnabar/contracts/places'
import type { City } from './rules/cities.ts'
import { distanceKm, type Position } from './rules/distance.ts'
import type { PlaceRow } from './store.ts'

const away = (from: Position | null, to: Position): number | null =>
  from === null ? null : Math.round(distanceKm(from, to) * 10) / 10

export const placeView = (row: PlaceRow, from: Position | null): Place => ({
  id: row.id,
  name: row.name,
  city: row.city,
  country: row.country,
  lat: row.lat,
  lng: row.lng,
  kind: row.kind,
  notes: row.notes,
  distanceKm: away(from, row),
})

export const cityView = (city: City, from: Position | null): Place => ({
  id: null,
  name: city.name,
  city: null,
  country: city.country,
  lat: city.lat,
  lng: city.lng,
  kind: 'city',
  notes: 0,
  distanceKm: away(from, city),
})
