import type { PlaceChoice } from '@cinnabar/contracts/places'
import type { PlaceId } from '@cinnabar/kernel/ids'
import type { Refusal } from '@cinnabar/kernel/refusals'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { ensurePlace } from './commands/ensure-place.ts'
import { placeRoutes } from './routes.ts'
import { addToPlace, type PlaceRow, placesByIds } from './store.ts'

export { distanceKm } from './rules/distance.ts'
export type KnownPlace = PlaceRow

export type PlacesApi = {
  /** The place chosen, made on first use. */
  ensure(tx: Tx, choice: PlaceChoice): Promise<KnownPlace | Refusal<'not_found'>>
  byIds(q: Queryable, ids: readonly PlaceId[]): Promise<Map<PlaceId, KnownPlace>>
  /** A note of this place entered (1) or left (-1) public lists. */
  notesChanged(tx: Tx, id: PlaceId, change: 1 | -1): Promise<void>
}

export const createPlaces = ({ db, clock }: Pick<Platform, 'db' | 'clock'>): Module<PlacesApi> => ({
  routes: placeRoutes(db),
  api: {
    ensure: ensurePlace(clock),
    byIds: async (q, ids) => new Map((await placesByIds(q, ids)).map((row) => [row.id, row])),
    notesChanged: async (tx, id, change) => {
      await addToPlace(tx, id, change)
    },
  },
})
