import { places } from '@cinnabar/contracts/places'
import type { Db } from '../../platform/database/database.ts'
import { bind, type Route } from '../../platform/http/route.ts'
import { getPlace } from './queries/get-place.ts'
import { suggestPlaces } from './queries/suggest-places.ts'

export const placeRoutes = (db: Db): Route[] =>
  bind(places, {
    'GET /places': async ({ query }) => ({ items: await suggestPlaces(db, query) }),
    'GET /places/:id': ({ params }) => getPlace(db, params.id),
  })
