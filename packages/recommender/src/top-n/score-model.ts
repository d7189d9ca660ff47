/** A fitted model that gives every item a score for each of a batch of people. */
export interface ScoreModel {
  name: string
  /** Writes `users.length × items` scores, row after row, over whatever `out` held. Higher is better. */
  score(users: Int32Array, out: Float32Array): void
}
