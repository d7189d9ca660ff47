import { describe, expect, it } from 'vitest'
import { contentFeatures, contentVector, fitContentTower } from './content-tower.ts'

const TITLES = [
  'lipstick swatches',
  'red lipstick',
  'matte lipstick haul',
  'noodle soup',
  'spicy noodle',
  'cold noodle bowl',
]

describe('content tower', () => {
  it('gives a new note the neighbourhood of notes with like words', () => {
    const rows = TITLES.map((title) => contentFeatures({ topics: [], title }, 256))
    const values = new Float32Array(TITLES.length * 256)
    for (const [row, features] of rows.entries()) values.set(features, row * 256)
    const vectors = Float32Array.from(TITLES.flatMap((_, row) => (row < 3 ? [1, 0] : [0, 1])))
    const tower = fitContentTower(
      { rows: 6, columns: 256, values },
      { rows: 6, columns: 2, values: vectors },
      0.1,
      new Float32Array(6).fill(1),
    )
    const [beauty = 0, food = 0] = contentVector(tower, contentFeatures({ topics: [], title: 'pink lipstick' }, 256))
    expect(beauty).toBeGreaterThan(food + 0.3)
    const [other = 0, soup = 0] = contentVector(tower, contentFeatures({ topics: [], title: 'noodle salad' }, 256))
    expect(soup).toBeGreaterThan(other + 0.3)
  })

  it('answers the mean for content it knows nothing about', () => {
    const tower = { features: 4, dimensions: 2, weights: new Float32Array(8), mean: Float32Array.of(0.25, 0.5) }
    expect([...contentVector(tower, new Float32Array(4))]).toEqual([0.25, 0.5])
  })

  it('makes features of unit length that do not depend on case or spacing', () => {
    const one = contentFeatures({ topics: ['Travel'], title: 'Sunny  Beach', imageHash: [1, 2] }, 64)
    const other = contentFeatures({ topics: ['travel'], title: 'sunny beach', imageHash: [1, 2] }, 64)
    expect(one).toEqual(other)
    expect(one.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1)
  })
})
