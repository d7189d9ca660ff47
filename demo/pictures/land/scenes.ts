import { beachTop } from './beach-top.ts'
import { cabin } from './cabin.ts'
import { cafe } from './cafe.ts'
import { city } from './city.ts'
import { dunes } from './dunes.ts'
import { field } from './field.ts'
import { forest } from './forest.ts'
import { ink } from './ink.ts'
import { mountains } from './mountains.ts'
import { oldTown } from './old-town.ts'
import { planeWindow } from './plane-window.ts'
import { rainStreet } from './rain-street.ts'
import { sea } from './sea.ts'

export const landScenes = {
  mountains,
  sea,
  'beach-top': beachTop,
  city,
  'rain-street': rainStreet,
  'old-town': oldTown,
  forest,
  field,
  dunes,
  cabin,
  ink,
  cafe,
  'plane-window': planeWindow,
}
