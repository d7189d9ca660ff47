import type { PlaceId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Queryable } from '../../../platform/database/database.ts'
import { placeById } from '../store.ts'
import { placeView } from '../views.ts'

export const getPlace = async (db: Queryable, id: PlaceId) => {
  const row = await placeById(db, id)
  return row === undefined ? refuse('not_found') : placeView(row, null)
}
