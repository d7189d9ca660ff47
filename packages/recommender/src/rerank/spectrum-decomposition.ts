import { createRerankState, type RerankRequest, type RerankResult } from './rerank-request.ts'

/** Floats that a unit's residual needs to count as a direction of its own. */
const NULL_LENGTH = 1e-9

/**
 * Sliding spectrum decomposition: greedily maximises quality + weight · (volume the item adds to the last `window` items).
 * Paper: Huang et al., "Sliding Spectrum Decomposition for Diversified Recommendation", KDD 2021. Vectors are
 * candidates × dimensions, best of unit length; qualities in any unit. Cost take · candidates · dimensions.
 */
export function spectrumDecomposition(request: RerankRequest): RerankResult {
  const { count, dimensions, take, weight, window } = request
  const state = createRerankState(request)
  const residual = Float64Array.from(request.vectors.subarray(0, count * dimensions))
  const slots = Math.max(1, window - 1)
  const bases: (Float64Array | undefined)[] = new Array(slots).fill(undefined)
  const shares = new Float64Array(count * slots)

  for (let position = 0; position < take; position++) {
    const best = state.best((item) => {
      let length = 0
      for (let cell = item * dimensions; cell < (item + 1) * dimensions; cell++) length += residual[cell]! ** 2
      return request.qualities[item]! + weight * Math.sqrt(length)
    })
    if (best < 0) break
    state.place(best)
    const slot = position % slots
    const leaving = bases[slot]
    // The window slides: what was taken away along its oldest direction is given back.
    if (leaving) addAlong(residual, leaving, count, dimensions, (item) => shares[item * slots + slot]!)
    const basis = residual.slice(best * dimensions, (best + 1) * dimensions)
    let length = 0
    for (const value of basis) length += value * value
    bases[slot] = length > NULL_LENGTH ? basis : undefined
    if (length <= NULL_LENGTH) continue
    for (let item = 0; item < count; item++) {
      let inner = 0
      for (let factor = 0; factor < dimensions; factor++)
        inner += residual[item * dimensions + factor]! * basis[factor]!
      shares[item * slots + slot] = inner / length
    }
    addAlong(residual, basis, count, dimensions, (item) => -shares[item * slots + slot]!)
  }
  return state.result()
}

function addAlong(
  residual: Float64Array,
  basis: Float64Array,
  count: number,
  dimensions: number,
  share: (item: number) => number,
): void {
  for (let item = 0; item < count; item++) {
    const factorShare = share(item)
    if (factorShare === 0) continue
    const start = item * dimensions
    for (let factor = 0; factor < dimensions; factor++) residual[start + factor]! += factorShare * basis[factor]!
  }
}
