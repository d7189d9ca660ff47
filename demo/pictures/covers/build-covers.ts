/**
 * Renders the committed covers: `node demo/pictures/covers/build-covers.ts [--threads N] [--all]`, about five seconds of
 * a core each; without `--all` only those whose spec is not in the manifest yet. `--check N` renders N of them again,
 * and exits 1 when one does not look like its file.
 */
import '../paint/packaged-fonts-only.ts'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { cacheKey } from '../cache-key.ts'
import { draw } from '../draw.ts'
import { drawAll } from '../draw-all.ts'
import { createRandom } from '../paint/random.ts'
import { writeWhole } from '../picture-cache.ts'
import type { PictureSpec } from '../spec.ts'
import { type CoverEntry, committedCovers, coverFile, coverWidth } from './committed-cover.ts'
import { coverSpecs } from './cover-specs.ts'

const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    check: { type: 'string' },
  },
})
// The mean difference of brightness, of 255, that another processor or library may make.
const tolerance = 3

const keyOf = (spec: PictureSpec): string => cacheKey(spec, coverWidth)

async function build(threads: number): Promise<void> {
  const known = new Map(values.all ? [] : (await committedCovers()).map((entry) => [keyOf(entry.spec), entry]))
  const missing = coverSpecs.filter((spec) => !known.has(keyOf(spec)))
  // The threads must not find the old picture of a cover that is to be rendered again.
  await writeManifest([...known.values()])
  const directory = await mkdtemp(join(tmpdir(), 'covers-'))
  let done = 0
  await drawAll(missing, {
    directory,
    width: coverWidth,
    threads,
    onDone: (_, index) => {
      done += 1
      process.stdout.write(`${done}/${missing.length} ${missing[index]?.seed}\n`)
    },
  })
  const entries: CoverEntry[] = []
  for (const spec of coverSpecs) {
    const entry = known.get(keyOf(spec)) ?? (await keep(spec, join(directory, `${keyOf(spec)}.webp`)))
    entries.push(entry)
  }
  await writeManifest(entries)
  await rm(directory, { recursive: true })
}

const writeManifest = (entries: readonly CoverEntry[]): Promise<void> =>
  writeWhole(here('manifest.json'), `${JSON.stringify(entries, null, 2)}\n`)

const here = (file: string): string => fileURLToPath(new URL(`./${file}`, import.meta.url))

async function keep(spec: PictureSpec, rendered: string): Promise<CoverEntry> {
  const bytes = await readFile(rendered)
  const take = spec.seed.split('/').at(-1) ?? 'a'
  const file = `${spec.scene.replace('clay-', '')}-${take}.webp`
  await writeWhole(here(file), bytes)
  const { height } = await sharp(bytes).metadata()
  return { spec, file, sha256: createHash('sha256').update(bytes).digest('hex'), height }
}

async function check(count: number): Promise<void> {
  for (const entry of createRandom(String(count))
    .shuffle(await committedCovers())
    .slice(0, count)) {
    const { bytes } = await draw(entry.spec, { width: coverWidth })
    const difference = await meanDifference(bytes, await readFile(coverFile(entry)))
    process.stdout.write(`${entry.file} differs by ${difference.toFixed(2)} of 255\n`)
    if (difference > tolerance) {
      process.exitCode = 1
    }
  }
}

async function meanDifference(first: Buffer, second: Buffer): Promise<number> {
  const [a, b] = await Promise.all([first, second].map((bytes) => sharp(bytes).greyscale().raw().toBuffer()))
  if (a === undefined || b === undefined || a.length !== b.length) {
    return 255
  }
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length
}

await (values.check === undefined ? build(Number(values.threads)) : check(Number(values.check)))
