import type { SparseMatrix } from '../sparse/sparse-matrix.ts'
import type { ScoreModel } from '../top-n/score-model.ts'
import { addNeighbourScores, type NeighbourTable } from './item-neighbours.ts'

/** Scores by the summed neighbours of each person's items (see `walkNeighbours`). Cost |history| · width a person. */
export function walkModel(interactions: SparseMatrix, table: NeighbourTable): ScoreModel {
  return {
    name: 'walk',
    score(users, out) {
      out.fill(0, 0, users.length * table.items)
      for (const [row, user] of users.entries()) {
        const start = interactions.offsets[user]!
        const history = interactions.indices.subarray(start, interactions.offsets[user + 1]!)
        const scores = out.subarray(row * table.items, (row + 1) * table.items)
        addNeighbourScores(table, history, (position) => interactions.values[start + position]!, scores)
      }
    },
  }
}
