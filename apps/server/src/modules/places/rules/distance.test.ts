import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cities, citiesMatching } from './cities.ts'
import { boxAround, distanceKm } from './distance.ts'
import { placeIdentity } from './place-identity.ts'

const position = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
})

test('Shanghai and Beijing are about 1,068 km apart', () => {
  expect(distanceKm({ lat: 31.2304, lng: 121.4737 }, { lat: 39.9042, lng: 116.4074 })).toBeCloseTo(1067.3, 0)
})

test('distance is the same both ways and never negative', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      const there = distanceKm(a, b)
      return there >= 0 && Math.abs(there - distanceKm(b, a)) < 1e-6
    }),
  )
})

test('whatever is within the distance is within the box', () => {
  fc.assert(
    fc.property(position, position, fc.double({ min: 1, max: 400, noNaN: true }), (a, b, km) => {
      if (distanceKm(a, b) > km) return true
      const box = boxAround(a, km)
      return b.lat >= box.south && b.lat <= box.north && b.lng >= box.west && b.lng <= box.east
    }),
    { numRuns: 2_000 },
  )
})

test('a spot named twice from steps apart is one place', () => {
  expect(placeIdentity({ name: 'Café  Luna', lat: 48.8571, lng: -0.0001 })).toBe(
    placeIdentity({ name: 'café luna', lat: 48.8566, lng: 0.0003 }),
  )
})

test('a city is found by either of its names', () => {
  expect(citiesMatching('kyo')[0]?.name).toBe('京都')
  expect(citiesMatching('巴黎')[0]?.name).toBe('Paris')
})

test('every built-in city has a position on the globe and a country code', () => {
  const wrong = cities.filter(
    (city) => Math.abs(city.lat) > 90 || Math.abs(city.lng) > 180 || !/^[A-Z]{2}$/.test(city.country),
  )
  expect(wrong).toEqual([])
  expect(new Set(cities.map(placeIdentity)).size).toBe(cities.length)
})
