import { createMatrixMultiplier } from '../algebra/matrix-multiplier.ts'
import type { ScoreModel } from '../top-n/score-model.ts'
import type { ImplicitAlsFactors } from './implicit-als.ts'

/** Scores by the inner product of person and item vectors; d multiply-adds per pair. */
export function factorModel({ people, items }: ImplicitAlsFactors): ScoreModel {
  const multiplier = createMatrixMultiplier()
  multiplier.loadRightTransposed(items)
  return {
    name: 'ials',
    score(users, out) {
      const left = new Float32Array(users.length * people.columns)
      for (const [row, user] of users.entries()) {
        left.set(people.values.subarray(user * people.columns, (user + 1) * people.columns), row * people.columns)
      }
      const { values, stride } = multiplier.multiply(left, users.length)
      for (let row = 0; row < users.length; row++) {
        out.set(values.subarray(row * stride, row * stride + items.rows), row * items.rows)
      }
    },
  }
}
