import { createCanvas } from '@napi-rs/canvas'
import { clamp, lerp, mix, parseColour, smooth } from '../paint/colour.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { createNoise, fractal } from '../paint/noise.ts'
import { disc, rect } from '../paint/shapes.ts'

export interface Sky {
  name: string
  top: string
  mid: string
  low: string
  sun: string
  far: string
  near: string
  dark: boolean
}

const defineSky = (
  name: string,
  top: string,
  mid: string,
  low: string,
  sun: string,
  far: string,
  near: string,
  dark = false,
): Sky => ({ name, top, mid, low, sun, far, near, dark })

export const skies: Sky[] = [
  defineSky('dawn', '#7fa6cf', '#f3c6b0', '#ffe6c2', '#fff3d6', '#c7b4c8', '#3d4a6b'),
  defineSky('day', '#4f9bd9', '#9fd0ee', '#e6f4f7', '#ffffff', '#a9cbdc', '#27566b'),
  defineSky('gold', '#6d86b5', '#f1a76f', '#ffd98e', '#fff0be', '#d8977f', '#46304a'),
  defineSky('pink', '#8c8fc9', '#f2a7b8', '#ffd9c8', '#fff1e0', '#c894b5', '#4a355f'),
  defineSky('dusk', '#26305e', '#8a5590', '#f58a6c', '#ffd29a', '#6f4f84', '#1c1c3a', true),
  defineSky('mist', '#c6d3d2', '#dde5e0', '#f0f1ea', '#ffffff', '#b9c7c4', '#3d5754'),
  defineSky('night', '#0b1433', '#1d2f63', '#41609b', '#f7f2d8', '#2d467c', '#081026', true),
  defineSky('green', '#8fc1b5', '#d3e6c8', '#f7f3d4', '#fffbe2', '#a8c7a8', '#2a5140'),
  defineSky('storm', '#39465a', '#71808f', '#b9bdb8', '#eceadf', '#66737f', '#1e2731', true),
  defineSky('peach', '#f6b79a', '#fbd3b5', '#fff0da', '#ffffff', '#e8a793', '#7a4153'),
]

export function paintSky(frame: Frame, s: Sky, hz: number): void {
  rect(
    frame.pen,
    0,
    0,
    frame.width,
    frame.height,
    linear(frame.pen, 0, 0, 0, hz * 1.02, s.top, mix(s.top, s.mid, 0.55), s.mid, s.low),
  )
}

interface CloudLayer {
  top: number
  bottom: number
  dark: string
  lit: string
  /** 0 for a few wisps, 1 for a closed sky. */
  cover: number
  /** How often the noise repeats across and down: high values make long flat clouds. */
  across?: number
  down?: number
}

const cloudWidth = 150

/** Noise clouds, lit from the upper left: computed small and stretched large. */
export function clouds(frame: Frame, layer: CloudLayer): void {
  const { top, bottom, dark, lit, cover, across = 2.2, down = 5 } = layer
  const height = Math.max(20, Math.round((cloudWidth * (bottom - top)) / frame.width))
  const canvas = createCanvas(cloudWidth, height)
  const pen = canvas.getContext('2d')
  const image = pen.createImageData(cloudWidth, height)
  const noise = createNoise(`${frame.seed}cl`)
  const [darkColour, litColour] = [parseColour(dark), parseColour(lit)]
  const offset = frame.random() * 50
  for (let y = 0; y < height; y++) {
    const edge = smooth(0, 0.22, y / height) * smooth(1, 0.7, y / height)
    for (let x = 0; x < cloudWidth; x++) {
      const u = (x / cloudWidth) * across + offset
      const v = ((y / height) * down * (bottom - top)) / frame.width
      const density = fractal(noise, u, v, 5, 0.55)
      const opacity = smooth(0.02 - cover * 0.42, 0.42 - cover * 0.2, density) * edge
      if (opacity > 0) {
        const light = clamp(0.5 + (density - fractal(noise, u - 0.05, v - 0.09, 4, 0.55)) * 3.2)
        const colour = [0, 1, 2].map((k) => 255 * lerp(darkColour[k] ?? 0, litColour[k] ?? 0, light))
        image.data.set([...colour, 255 * opacity], (y * cloudWidth + x) * 4)
      }
    }
  }
  pen.putImageData(image, 0, 0)
  frame.pen.save()
  frame.pen.imageSmoothingQuality = 'high'
  frame.pen.drawImage(canvas, 0, top, frame.width, bottom - top)
  frame.pen.restore()
}

/** cumulus from lit puffs */
export function cumulus(frame: Frame, x: number, y: number, s: number, lit: string, dark: string): void {
  const { random } = frame
  layer(
    frame,
    (c) => {
      const n = 20
      for (let i = 0; i < n; i++) {
        const t = random() * 2 - 1
        const px = x + t * s
        const r = s * (0.5 - 0.3 * Math.abs(t)) * random.between(0.6, 1)
        const py = y - random() * s * 0.5 * (1 - t * t)
        disc(
          c,
          px,
          py,
          r,
          radial(c, px - r * 0.35, py - r * 0.45, r * 0.1, r * 1.1, lit, mix(lit, dark, 0.35), mix(lit, dark, 0.85)),
        )
      }
      c.globalCompositeOperation = 'destination-out'
      rect(
        c,
        0,
        y + s * 0.12,
        frame.width,
        s,
        linear(c, 0, y + s * 0.1, 0, y + s * 0.4, 'rgba(0,0,0,0)', 'rgba(0,0,0,1)'),
      )
    },
    { blur: 3 },
  )
}
