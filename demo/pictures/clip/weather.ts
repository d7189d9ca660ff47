import { alpha } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import type { Pen } from '../paint/frame.ts'
import { glow } from '../paint/gradients.ts'
import { createRandom } from '../paint/random.ts'
import { disc, stroke } from '../paint/shapes.ts'

/** What moves over a still, at `time` seconds, on a sheet of width × height units. */
export type PaintWeather = (pen: Pen, time: number, width: number, height: number) => void

interface Drop {
  x: number
  y: number
  depth: number
  phase: number
}

function drops(seed: string, count: number): readonly Drop[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => ({ x: random(), y: random(), depth: random(), phase: random() }))
}

const rainDrops = drops('rain', 170)
const rain: PaintWeather = (pen, time, width, height) => {
  for (const { x, y, depth, phase } of rainDrops) {
    const top = ((y + time * (1.1 + depth)) % 1.1) * height - 40
    const left = x * width * 1.1 - top * 0.06
    const length = 18 + 30 * depth
    const streak = curve([
      [left, top],
      [left - length * 0.1, top + length],
    ])
    stroke(pen, streak, 0.7 + depth, `rgba(225,240,255,${(0.16 + 0.26 * phase).toFixed(2)})`)
  }
}

const flakes = drops('snow', 120)
const snow: PaintWeather = (pen, time, width, height) => {
  for (const { x, y, depth, phase } of flakes) {
    const left = ((x + 0.03 * Math.sin(time * 1.3 + phase * 6)) % 1) * width
    const top = ((y + time * (0.05 + 0.09 * depth)) % 1.04) * height
    disc(pen, left, top, 1.2 + 3 * depth, `rgba(255,255,255,${(0.3 + 0.6 * phase).toFixed(2)})`)
  }
}

const puffs = drops('steam', 9)
const steam: PaintWeather = (pen, time, width, height) => {
  for (const { x, y, depth, phase } of puffs) {
    const risen = (time * (0.14 + 0.05 * depth) + y) % 1
    const left = width * (0.34 + 0.2 * x) + 30 * Math.sin(risen * 5 + phase * 6)
    const strength = Math.sin(risen * Math.PI) * 0.22
    glow(pen, left, height * (0.56 - 0.42 * risen), 60 + 110 * risen, '#ffffff', strength)
  }
}

const sparks = drops('sparkle', 150)
const sparkle: PaintWeather = (pen, time, width, height) => {
  for (const { x, y, depth, phase } of sparks) {
    const strength = Math.max(0, Math.sin(time * (2 + 3 * depth) + phase * 20)) ** 3
    if (strength > 0.05) {
      pen.fillStyle = alpha('#fff3d0', strength * 0.85)
      const left = width * (0.5 + (x - 0.5) * (0.2 + y * 0.9))
      pen.fillRect(left, height * (0.5 + 0.42 * y), 6 + 30 * y * depth, 1 + 2 * y)
    }
  }
}

const petalDrops = drops('petals', 22)
const petals: PaintWeather = (pen, time, width, height) => {
  for (const { x, y, depth, phase } of petalDrops) {
    const fallen = (y + time * (0.05 + 0.05 * depth)) % 1.06
    const left = ((x + 0.1 * fallen + 0.04 * Math.sin(time + phase * 6)) % 1.05) * width
    const turn = time * (1 + depth) + phase * 6
    disc(pen, left, fallen * height, 5 + 5 * depth, 'rgba(255,200,210,.85)', 3 + 2 * depth, turn)
  }
}

export const weathers = { rain, snow, steam, sparkle, petals } satisfies Record<string, PaintWeather>
export type Weather = keyof typeof weathers
