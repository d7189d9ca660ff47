import { expect, it } from 'vitest'
import { alpha, lightness, mix, parseColour, shift } from './colour.ts'

it('reads three digits as six and rgb() as itself', () => {
  expect(parseColour('#fff')).toEqual([1, 1, 1])
  expect(parseColour('#f00')).toEqual(parseColour('#ff0000'))
  expect(parseColour('rgb(255,0,51)')).toEqual([1, 0, 0.2])
})

it('mixes to the ends at 0 and 1 and stays between in lightness', () => {
  expect(mix('#204060', '#f0e0c0', 0)).toBe('#204060')
  expect(mix('#204060', '#f0e0c0', 1)).toBe('#f0e0c0')
  const middle = lightness(mix('#204060', '#f0e0c0', 0.5))
  expect(middle).toBeGreaterThan(lightness('#204060'))
  expect(middle).toBeLessThan(lightness('#f0e0c0'))
})

it('shifts lightness without turning the hue of a grey', () => {
  const [red, green, blue] = parseColour(shift('#808080', 0.1))
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(0.01)
  expect(alpha('#000', 0.5)).toBe('rgba(0,0,0,0.500)')
})
