/**
 * A sheet of pictures to look at: `node demo/pictures/contact-sheet.ts OUT.png [scenes, comma separated] [each] [width]`.
 * Each scene is drawn in every arrangement, or in as many seeds as asked for.
 */
import './paint/packaged-fonts-only.ts'
import { writeFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { draw } from './draw.ts'
import { sampleWords } from './sample-words.ts'
import { finishes, type PictureSpec, paletteNames, ratios, type SceneName, sceneNames, sceneOf } from './spec.ts'

const [out = 'contact-sheet.png', only = '', each = '0', cellText = '200', ratio = '3:4'] = process.argv.slice(2)
const names =
  only === '' ? sceneNames.filter((name) => sceneOf(name).family !== 'clay') : (only.split(',') as SceneName[])

function specsOf(name: SceneName, index: number): PictureSpec[] {
  const count = Number(each) || sceneOf(name).arrangements
  return Array.from({ length: count }, (_, arrangement) => {
    const turn = index * 3 + arrangement
    const words = sampleWords[turn % sampleWords.length]
    const spec: PictureSpec = {
      scene: name,
      arrangement,
      seed: `sheet${turn}`,
      palette: paletteNames[(index * 5 + arrangement * 7) % paletteNames.length] ?? 'clay',
      finish: finishes[turn % finishes.length] ?? 'film',
      ratio: ratio in ratios ? (ratio as PictureSpec['ratio']) : '3:4',
    }
    return words && ['text', 'mix'].includes(sceneOf(name).family) ? { ...spec, words } : spec
  })
}

const specs = names.flatMap(specsOf)
const cell = Number(cellText)
const height = Math.round(cell * (ratios[ratio as PictureSpec['ratio']] ?? 4 / 3))
const columns = Math.min(specs.length, Math.floor(1800 / cell))
const sheet = createCanvas(columns * cell, Math.ceil(specs.length / columns) * height)
const pen = sheet.getContext('2d')
const spent = new Map<string, number>()
for (const [index, spec] of specs.entries()) {
  const start = performance.now()
  const { bytes } = await draw(spec)
  spent.set(spec.scene, Math.max(spent.get(spec.scene) ?? 0, Math.round(performance.now() - start)))
  const image = await loadImage(bytes)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, (index % columns) * cell, Math.floor(index / columns) * height, cell, height)
}
writeFileSync(out, sheet.toBuffer('image/png'))
process.stdout.write(`${[...spent].map(([name, ms]) => `${name} ${ms}`).join(' · ')} (slowest, ms)\n`)
