import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { sampleBeta } from './beta-sampling.ts'
import { createExposurePools } from './exposure-pools.ts'

const OPTIONS = { stages: [20, 60], promoted: 0.3, priorRate: 0.1, priorViews: 10, halfLifeSeconds: 1e9 }

describe('Beta draws', () => {
  it.each([
    [2, 3],
    [0.5, 0.5],
    [30, 10],
  ])('of Beta(%d, %d) have its mean and variance', (a, b) => {
    const random = seededRandom(11)
    const draws = Array.from({ length: 20_000 }, () => sampleBeta(a, b, random))
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    expect(mean).toBeCloseTo(a / (a + b), 2)
    expect(variance).toBeCloseTo((a * b) / ((a + b) ** 2 * (a + b + 1)), 2)
  })
})

describe('exposure pools', () => {
  it('give every new item the views of the first stage', () => {
    const pools = createExposurePools(OPTIONS)
    const random = seededRandom(1)
    const views = new Map<number, number>()
    for (let item = 0; item < 10; item++) pools.add(item, 0)
    for (let page = 0; page < 100; page++) {
      for (const item of pools.draw(2, page, random)) {
        views.set(item, (views.get(item) ?? 0) + 1)
        pools.feedback(item, false, page)
      }
    }
    expect([...views.keys()].sort((a, b) => a - b)).toEqual([...new Array(10).keys()])
    expect(Math.min(...views.values())).toBeGreaterThanOrEqual(20)
    expect(pools.deficit()).toBe(0)
  })

  it('show what is liked more than what is not, once both have had their first views', () => {
    const pools = createExposurePools({ ...OPTIONS, stages: [5, 10_000], promoted: 1 })
    const random = seededRandom(2)
    const views = [0, 0]
    pools.add(0, 0)
    pools.add(1, 0)
    for (let page = 0; page < 600; page++) {
      for (const item of pools.draw(1, page, random)) {
        views[item] = (views[item] ?? 0) + 1
        pools.feedback(item, random() < (item === 0 ? 0.4 : 0.05), page)
      }
    }
    expect(views[0]).toBeGreaterThan((views[1] ?? 0) * 3)
  })

  it('count what is owed, and leave out what does not fit', () => {
    const pools = createExposurePools(OPTIONS)
    pools.add(7, 0)
    pools.add(8, 0)
    pools.feedback(7, true, 1)
    expect(pools.deficit()).toBe(39)
    expect(pools.draw(5, 2, seededRandom(1), (item) => item !== 7)).toEqual([8])
    pools.remove(8)
    expect(pools.record(8)).toBeUndefined()
  })
})
