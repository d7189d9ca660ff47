import { brunch } from './brunch.ts'
import { cake } from './cake.ts'
import { coffee } from './coffee.ts'
import { desk } from './desk.ts'
import { flatLay } from './flat-lay.ts'
import { fruit } from './fruit.ts'
import { hotpot } from './hotpot.ts'
import { knitting } from './knitting.ts'
import { noodles } from './noodles.ts'
import { openBook } from './open-book.ts'
import { rack } from './rack.ts'
import { swatches } from './swatches.ts'
import { vanity } from './vanity.ts'

export const tableScenes = {
  noodles,
  hotpot,
  brunch,
  coffee,
  cake,
  fruit,
  'flat-lay': flatLay,
  rack,
  swatches,
  vanity,
  desk,
  knitting,
  book: openBook,
}
