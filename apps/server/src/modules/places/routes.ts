import { places } from '@cinnabar/contracts/places'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Db } from '../../platform/database/database.ts'
import { bind, type Route } from '../../platform/http/route.ts'
import { suggestPlaces } from './queries/suggest-places.ts'
import { placeById } from './store.ts'
import { placeView } from './views.ts'

export const placeRoutes = (db: Db): Route[] =>
  bind(places, {
    'GET /places': async ({ query }) => ({ items: await suggestPlaces(db, query) }),
    'GET /places/:id': async ({ params }) => {
      const row = await placeById(db, params.id)
      return row === undefined ? refuse('not_found') : placeView(row, null)
    },
  })
