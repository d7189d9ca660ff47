import './paint/packaged-fonts-only.ts'
import sharp from 'sharp'
import { expect, it, describe as suite } from 'vitest'
import { cacheKey } from './cache-key.ts'
import { draw } from './draw.ts'
import { nth } from './paint/random.ts'
import { paintSpec } from './paint-spec.ts'
import { sampleWords } from './sample-words.ts'
import {
  describe,
  finishes,
  type PictureSpec,
  paletteNames,
  type Ratio,
  type SceneName,
  sceneNames,
  sceneOf,
} from './spec.ts'

const flatScenes = sceneNames.filter((name) => sceneOf(name).family !== 'clay')
// Small, because here only crashes and plain pictures are looked for.
const small = 72

function specFor(scene: SceneName, index: number, ratio: Ratio = '3:4'): PictureSpec {
  const words = sampleWords[index % sampleWords.length]
  return {
    scene,
    arrangement: index,
    seed: `seed${index}`,
    palette: paletteNames[(index * 7) % paletteNames.length] ?? 'clay',
    finish: finishes[index % finishes.length] ?? 'film',
    ratio,
    ...(words && ['text', 'mix'].includes(sceneOf(scene).family) ? { words } : {}),
  }
}

/** Standard deviation of the brightness: a plain picture has none. */
async function spread(spec: PictureSpec): Promise<number> {
  const { canvas } = paintSpec(spec, small)
  const raw = { width: canvas.width, height: canvas.height, channels: 4 as const }
  const { channels } = await sharp(canvas.data(), { raw }).removeAlpha().stats()
  return Math.max(...channels.map((channel) => channel.stdev))
}

suite('drawing a spec', () => {
  it.each(['mountains', 'noodles', 'outfit', 'memo', 'four'] as const)(
    'gives the same bytes for the same %s twice',
    async (scene) => {
      const first = await draw(specFor(scene, 3), { width: 240 })
      const second = await draw(structuredClone(specFor(scene, 3)), { width: 240 })
      expect(first.bytes.equals(second.bytes)).toBe(true)
      expect(first.objects).toEqual(second.objects)
    },
  )

  it.each(flatScenes)('shows something in every arrangement and ratio of %s, whatever the seed', async (scene) => {
    // A mixed layout holds up to four scenes that have a test of their own.
    const seeds = sceneOf(scene).family === 'mix' ? 3 : 10
    for (let index = 0; index < seeds; index++) {
      expect(await spread(specFor(scene, index, nth(['3:4', '1:1', '4:3'], index % 3)))).toBeGreaterThan(12)
    }
  })

  it('draws at the width asked for, in the ratio of the spec', async () => {
    const { width, height, bytes } = await draw(specFor('sea', 0), { width: 1080 })
    expect([width, height]).toEqual([1080, 1440])
    expect((await sharp(bytes).metadata()).format).toBe('webp')
  })

  it('draws a detail of the same picture with its objects moved along', async () => {
    const wide: PictureSpec = { ...specFor('coffee', 0), arrangement: 0 }
    const cup = (await draw(wide, { width: 240 })).objects.find(({ key }) => key === 'cup')
    expect(cup).toBeDefined()
    const detail = await draw({ ...wide, crop: { x: cup?.x ?? 0, y: cup?.y ?? 0, scale: 1.8 } }, { width: 240 })
    const moved = detail.objects.find(({ key }) => key === 'cup')
    expect(moved?.x).toBeCloseTo(0.5, 1)
    expect(moved?.y).toBeCloseTo(0.5, 1)
  })

  it('refuses words that are missing and scenes that cannot stand inside', () => {
    const { words: _, ...silent } = specFor('memo', 0)
    expect(() => paintSpec(silent)).toThrow(/needs words/)
    expect(() => paintSpec({ ...specFor('titled', 0), inside: ['memo'] })).toThrow(/cannot stand inside/)
  })
})

suite('objects', () => {
  const pictured = [
    'noodles',
    'coffee',
    'flat-lay',
    'vanity',
    'desk',
    'outfit',
    'book',
    'swatches',
    'knitting',
  ] as const
  it.each(pictured)('of %s lie inside the picture and are named', (scene) => {
    for (let index = 0; index < 6; index++) {
      const { objects } = paintSpec(specFor(scene, index), small)
      expect(objects.length).toBeGreaterThan(0)
      for (const { key, x, y } of objects) {
        expect(key).toMatch(/^[a-z-]+$/)
        expect(Math.min(x, y)).toBeGreaterThan(0)
        expect(Math.max(x, y)).toBeLessThan(1)
      }
    }
  })
})

suite('the cache key', () => {
  const spec = specFor('sea', 1)
  it('does not depend on the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(spec).reverse()) as unknown as PictureSpec
    expect(cacheKey(turned, 720)).toBe(cacheKey(spec, 720))
  })
  it('changes with anything that changes the picture', () => {
    const others = [
      { ...spec, seed: 'other' },
      { ...spec, palette: 'ink' as const },
      { ...spec, arrangement: 2 },
    ]
    const keys = new Set([spec, ...others].map((other) => cacheKey(other, 720)).concat(cacheKey(spec, 1080)))
    expect(keys.size).toBe(5)
  })
})

suite('alternative text', () => {
  it('names what is shown and reads the words out', () => {
    expect(describe(specFor('noodles', 0), 'zh')).toContain('面')
    expect(describe({ ...specFor('titled', 1), inside: ['sea'] }, 'en')).toMatch(/sea.*It reads “Things I stopped/s)
  })
})
