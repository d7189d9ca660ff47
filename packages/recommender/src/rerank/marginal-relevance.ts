import { createRerankState, type RerankRequest, type RerankResult } from './rerank-request.ts'

/**
 * Maximal marginal relevance: greedily maximises quality − weight · (greatest similarity to the last `window` items).
 * Paper: Carbonell & Goldstein, SIGIR 1998. Similarity is the inner product of `vectors`. Cost take · candidates · dimensions;
 * the fallback where vectors say little.
 */
export function marginalRelevance(request: RerankRequest): RerankResult {
  const { count, dimensions, take, weight, window, vectors } = request
  const state = createRerankState(request)
  const similarities: Float64Array[] = []
  for (let position = 0; position < take; position++) {
    const best = state.best((item) => {
      let closest = 0
      for (const row of similarities) closest = Math.max(closest, row[item]!)
      return request.qualities[item]! - weight * closest
    })
    if (best < 0) break
    state.place(best)
    const row = new Float64Array(count)
    for (let item = 0; item < count; item++) {
      let inner = 0
      for (let factor = 0; factor < dimensions; factor++) {
        inner += vectors[item * dimensions + factor]! * vectors[best * dimensions + factor]!
      }
      row[item] = inner
    }
    similarities.push(row)
    if (similarities.length > Math.max(1, window - 1)) similarities.shift()
  }
  return state.result()
}
