import { nth } from '../../paint/random.ts'
import type { ClaySet } from '../clay-set.ts'
import type { Prop } from '../cluster.ts'
import { stems, vase } from '../models/furniture.ts'

const necks = [1.4, 1.05, 1.3, 1.15]

/** A vase with stems, for the back of a set. */
export function vaseSet({ random, palette }: ClaySet, scale = 1): Prop[] {
  const kind = random.integer(0, 3)
  const body = vase(random.pick([palette.paper, palette.soft, palette.mid, '#efe6da']), kind)
  const colour = random.pick([palette.soft, palette.mid, '#e8d0ac'])
  return [
    { m: [...body, ...stems(random, nth(necks, kind), random.integer(0, 2), colour, '#7d8a63')], r: 0.6, s: scale },
  ]
}
