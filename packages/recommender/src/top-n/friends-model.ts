import { columnSums, powers, rowSums, type SparseMatrix } from '../sparse/sparse-matrix.ts'
import type { ScoreModel } from './score-model.ts'

/**
 * What friends took: s_j = Σ_friends d_f^-½ r_fj · d_j^-¼, so that the busiest friend and the biggest item do not decide.
 * A candidate source and a feature, not a smoothing. Cost: the friends' items, per person.
 */
export function friendsModel(interactions: SparseMatrix, friends: SparseMatrix): ScoreModel {
  const friendFactor = powers(rowSums(interactions), -0.5)
  const itemFactor = powers(columnSums(interactions), -0.25)
  const items = interactions.columns
  return {
    name: 'friends',
    score(users, out) {
      out.fill(0, 0, users.length * items)
      for (const [row, user] of users.entries()) {
        for (let link = friends.offsets[user]!; link < friends.offsets[user + 1]!; link++) {
          const friend = friends.indices[link]!
          for (let entry = interactions.offsets[friend]!; entry < interactions.offsets[friend + 1]!; entry++) {
            const item = interactions.indices[entry]!
            out[row * items + item]! += friendFactor[friend]! * itemFactor[item]! * interactions.values[entry]!
          }
        }
      }
    },
  }
}
