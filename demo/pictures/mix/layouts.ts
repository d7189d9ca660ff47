import { beforeAfter } from './before-after.ts'
import { filmStrip } from './film-strip.ts'
import { four } from './four.ts'
import { magazine } from './magazine.ts'
import { numbered } from './numbered.ts'
import { polaroids } from './polaroids.ts'
import { titled } from './titled.ts'

export const mixLayouts = {
  titled,
  four,
  'before-after': beforeAfter,
  polaroids,
  numbered,
  magazine,
  'film-strip': filmStrip,
}
