import { expect, test } from 'vitest'
import { largestWidth, planWidths } from './rendition-plan.ts'

test.each([
  [4_000, 1_440],
  [1_081, 1_440],
  [1_080, 1_080],
  [200, 1_080],
])('a source %i wide is decoded to at most %i', (source, largest) => {
  expect(largestWidth(source)).toBe(largest)
})

test.each([
  [1_440, [360, 720, 1_080, 1_440]],
  [1_200, [360, 720, 1_080, 1_440]],
  [1_080, [360, 720, 1_080]],
  [900, [360, 720, 1_080]],
  [720, [360, 720]],
  [361, [360, 720]],
  [360, [360]],
  [40, [360]],
])('a picture %i wide gets the steps %j, and never two of the same size', (width, steps) => {
  expect(planWidths(width)).toEqual(steps)
  const made = steps.map((step) => Math.min(step, width))
  expect(new Set(made).size).toBe(made.length)
})
