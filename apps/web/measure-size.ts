import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; src?: string; imports?: string[]; isEntry?: boolean }
type Page = { name: string; routes: readonly string[]; most: number }

/** Kilobytes of gzipped JavaScript a page may load until it is idle, for a guest. */
const pages: readonly Page[] = [
  { name: 'explore', routes: ['routes/explore.tsx'], most: 170 },
  { name: 'note', routes: ['routes/note.tsx'], most: 185 },
  { name: 'profile', routes: ['routes/profile.tsx'], most: 180 },
  { name: 'topic', routes: ['routes/topic.tsx'], most: 175 },
]
const always = ['entry.client.tsx', 'root.tsx', 'routes/frame.tsx', 'routes/page.tsx']

const client = new URL('./build/client/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', client), 'utf8')) as Record<string, Chunk>

const keyOf = (source: string): string => {
  const key = Object.keys(manifest).find((name) => name.split('?')[0]?.endsWith(`app/${source}`))
  if (key === undefined) throw new Error(`${source} is not in the build: build first`)
  return key
}

const withImports = (key: string, seen: Set<string>): void => {
  if (seen.has(key)) return
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) withImports(next, seen)
}

const kilobytes = (files: Iterable<string>): number => {
  let bytes = 0
  for (const file of files) bytes += gzipSync(readFileSync(new URL(file, client)), { level: 9 }).length
  return bytes / 1_000
}

const rows = pages.map(({ name, routes, most }) => {
  const chunks = new Set<string>()
  for (const source of [...always, ...routes]) withImports(keyOf(source), chunks)
  const files = new Set([...chunks].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js')))
  const value = kilobytes(files)
  return { name, files: files.size, kilobytes: Math.round(value * 10) / 10, most, fits: value <= most }
})
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
if (rows.some((row) => !row.fits)) process.exitCode = 1
