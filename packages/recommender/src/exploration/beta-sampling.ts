import { type Random, seededNormal } from '../random.ts'

/** A draw from Gamma(shape, 1): Marsaglia & Tsang, ACM TOMS 2000; shapes under 1 by their boost. */
export function sampleGamma(shape: number, random: Random): number {
  if (shape < 1) return sampleGamma(shape + 1, random) * (1 - random()) ** (1 / shape)
  const normal = seededNormal(random)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A draw from Beta(successes, failures). */
export function sampleBeta(successes: number, failures: number, random: Random): number {
  const one = sampleGamma(successes, random)
  const other = sampleGamma(failures, random)
  return one / (one + other)
}
