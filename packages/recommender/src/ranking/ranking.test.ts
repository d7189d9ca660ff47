import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderCurve, calibrationError } from '../metrics/binary-metrics.ts'
import { seededRandom } from '../random.ts'
import { fitIsotonic, fitPlatt } from './calibration.ts'
import { createDeepFactorisation } from './deep-factorisation.ts'
import { type Examples, exampleCount, exampleIds, sigmoid } from './examples.ts'
import { createFactorisationMachine, createProximal, UNKNOWN } from './factorisation-machine.ts'
import { crossOf, withCrosses } from './feature-crosses.ts'
import { boosterScore, fitListwiseBooster } from './listwise-booster.ts'

/** Two fields of 6 values; the label is 1 where both have the same parity, which no linear model can tell. */
function parity(rows: number, seed: number): Examples {
  const random = seededRandom(seed)
  const ids = new Int32Array(rows * 2)
  const labels = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const [left, right] = [Math.floor(random() * 6), Math.floor(random() * 6)]
    ids.set([left, 6 + right], row * 2)
    labels[row] = (left + right) % 2 === 0 ? 1 : 0
  }
  return { featureCount: 12, offsets: Int32Array.from({ length: rows + 1 }, (_, row) => row * 2), ids, labels }
}

describe('factorisation machine', () => {
  it('learns an interaction that no linear model can', () => {
    const auc = (dimensions: number) => {
      const machine = createFactorisationMachine({
        features: 12,
        dimensions,
        heads: 1,
        vectorRate: 0.3,
        vectorRidge: 0,
      })
      const train = parity(6000, 1)
      for (let row = 0; row < exampleCount(train); row++)
        machine.learn(exampleIds(train, row), [train.labels[row] ?? 0])
      const test = parity(500, 2)
      const logits = new Float64Array(1)
      const scores = Float64Array.from({ length: 500 }, (_, row) => {
        machine.predict(exampleIds(test, row), logits)
        return logits[0] ?? 0
      })
      return areaUnderCurve(scores, test.labels)
    }
    expect(auc(0)).toBeLessThan(0.6)
    expect(auc(4)).toBeGreaterThan(0.95)
  })

  it('keeps heads apart and leaves a head alone whose label is unknown', () => {
    const machine = createFactorisationMachine({ features: 2, dimensions: 0, heads: 3 })
    for (let step = 0; step < 50; step++) machine.learn([0, 1], [1, 0, UNKNOWN])
    const logits = new Float64Array(3)
    machine.predict([0, 1], logits)
    expect(logits[0]).toBeGreaterThan(1)
    expect(logits[1]).toBeLessThan(-1)
    expect(logits[2]).toBe(0)
  })

  it('comes to the same weights when the same events are replayed', () => {
    const learned = () => {
      const machine = createFactorisationMachine({ features: 12, dimensions: 4, heads: 1, seed: 3 })
      const train = parity(200, 4)
      for (let row = 0; row < 200; row++) machine.learn(exampleIds(train, row), [train.labels[row] ?? 0])
      return [...machine.weights.vectors]
    }
    expect(learned()).toEqual(learned())
  })
})

describe('FTRL-proximal', () => {
  it('holds a weight at exactly zero until its pull exceeds the L1 threshold', () => {
    const weights = createProximal(1, 0.1, 1, 0)
    weights.step(0, 0.9)
    expect(weights.value[0]).toBeCloseTo(0)
    weights.step(0, 0.9)
    expect(weights.value[0]).toBeLessThan(0)
  })

  it('starts from the value it was given', () => {
    const weights = createProximal(1, 0.1, 0, 0.5)
    weights.begin(0, 0.25)
    weights.step(0, 0)
    expect(weights.value[0]).toBeCloseTo(0.25, 6)
  })
})

describe('crosses', () => {
  it('add every pair once, whichever way round it stands', () => {
    expect(crossOf(3, 9, 10)).toBe(crossOf(9, 3, 10))
    const { offsets, ids } = withCrosses(parity(3, 1), 10)
    expect([...offsets]).toEqual([0, 3, 6, 9])
    expect(ids.every((id) => id >= 0 && id < 12 + 1024)).toBe(true)
  })
})

describe('DeepFM', () => {
  it.each([
    ['rows of one width', parity(1500, 1)],
    ['rows of several widths', ragged(parity(1500, 1))],
  ])('learns the interaction from %s and restores saved weights', (_, train) => {
    const options = { dimensions: 8, hidden: [16], dropout: 0, rate: 0.01, decay: 0, batch: 64, seed: 1 }
    const model = createDeepFactorisation(train, options)
    const before = model.save()
    const first = model.trainEpoch(train)
    let last = first
    for (let epoch = 0; epoch < 7; epoch++) last = model.trainEpoch(train)
    expect(last).toBeLessThan(first)
    const test = parity(300, 9)
    expect(areaUnderCurve(model.score(test), test.labels)).toBeGreaterThan(0.95)
    const trained = model.score(test)[0]
    model.restore(before)
    expect(model.score(test)[0]).not.toBe(trained)
  })
})

/** The same rows, the first with one feature more, so that no width is common. */
function ragged(examples: Examples): Examples {
  const offsets = examples.offsets.map((offset, row) => (row > 0 ? offset + 1 : offset))
  const ids = Int32Array.of(...examples.ids.subarray(0, 2), 0, ...examples.ids.subarray(2))
  return { ...examples, offsets, ids }
}

describe('listwise booster', () => {
  it('ranks by a rule that needs two features', () => {
    const lists = makeLists(300, 1)
    const booster = fitListwiseBooster(lists, {
      trees: 40,
      shrinkage: 0.3,
      sample: 0.8,
      leaves: 6,
      minimumRows: 10,
      ridge: 1,
      seed: 1,
    })
    const test = makeLists(100, 2)
    let right = 0
    for (let list = 0; list < 100; list++) {
      let best = test.offsets[list] ?? 0
      for (let row = best; row < (test.offsets[list + 1] ?? 0); row++) {
        if (boosterScore(booster, test.values, row * 2) > boosterScore(booster, test.values, best * 2)) best = row
      }
      right += test.gains[best] ?? 0
    }
    expect(right).toBeGreaterThan(80)
  })
})

/** Lists of 10; the answer is the row with the greatest |left − right| by construction. */
function makeLists(count: number, seed: number) {
  const random = seededRandom(seed)
  const values = new Float32Array(count * 10 * 2)
  const gains = new Float32Array(count * 10)
  for (let list = 0; list < count; list++) {
    const answer = Math.floor(random() * 10)
    for (let row = 0; row < 10; row++) {
      const high = random() < 0.5
      const far = row === answer
      values.set(
        [high ? 0.8 : 0.2, (far ? !high : high) ? 0.75 : 0.25].map((x) => x + random() * 0.1),
        (list * 10 + row) * 2,
      )
      gains[list * 10 + row] = far ? 1 : 0
    }
  }
  return { features: 2, offsets: Int32Array.from({ length: count + 1 }, (_, list) => list * 10), values, gains }
}

describe('calibration', () => {
  it.each([
    ['Platt', fitPlatt],
    ['isotonic', fitIsotonic],
  ])('by %s turns overconfident log-odds into honest probabilities', (_, fit) => {
    const random = seededRandom(8)
    const truth = Float64Array.from({ length: 4000 }, () => random() * 4 - 2)
    const labels = Uint8Array.from(truth, (logit) => (random() < sigmoid(logit) ? 1 : 0))
    const inflated = truth.map((logit) => logit * 3 + 1)
    const calibrate = fit(inflated, labels)
    expect(calibrationError(inflated.map(sigmoid), labels)).toBeGreaterThan(0.1)
    expect(calibrationError(inflated.map(calibrate), labels)).toBeLessThan(0.03)
  })

  it('by isotonic regression never falls as the score rises', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.boolean()), { minLength: 1 }), (rows) => {
        const calibrate = fitIsotonic(
          rows.map(([score]) => score),
          rows.map(([, label]) => (label ? 1 : 0)),
        )
        const read = [...new Array(41).keys()].map((step) => calibrate(step / 2 - 10))
        for (const [index, value] of read.entries())
          expect(value).toBeGreaterThanOrEqual((read[index - 1] ?? 0) - 1e-12)
      }),
    )
  })
})
