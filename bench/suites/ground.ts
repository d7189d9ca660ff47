import sharp from 'sharp'
import { openPool, runBare, serveBytes } from '../bare.ts'
import { type Call, openLoop, saturate } from '../load.ts'
import type { SuiteOptions } from '../run.ts'
import { startServer } from '../server-process.ts'
import { median, percentile, type Row, spreadOf } from '../table.ts'
import { openWorld, type Person, type Statement } from '../world.ts'

const runs = 3
const clients = 16
const runMilliseconds = 4_000
const warmUpMilliseconds = 4_000

type Target = { name: string; next: (index: number) => Call; bare?: readonly Statement[][] }

const asPerson = (people: readonly Person[], index: number, json = false): Record<string, string> => ({
  authorization: `Bearer ${people[index % people.length]?.token ?? ''}`,
  ...(json ? { 'content-type': 'application/json' } : {}),
})

const measure = async (base: URL, { next }: Target): Promise<number[]> => {
  await saturate(base, next, clients, warmUpMilliseconds)
  const rates: number[] = []
  for (let run = 0; run < runs; run += 1) rates.push(await saturate(base, next, clients, runMilliseconds))
  return rates
}

const rateRow = async (base: URL, target: Target): Promise<Row> => {
  const rates = await measure(base, target)
  const times = await openLoop(base, target.next, median(rates) / 2, runMilliseconds * 2)
  return {
    name: target.name,
    unit: 'calls/s',
    value: median(rates),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    runs,
    spread: spreadOf(rates),
  }
}

const withFloor = (row: Row, floor: number): Row => ({ ...row, floor, ratio: row.value / floor })

/** A 12-megapixel JPEG with the noise of a photograph. */
const photo = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 4_000,
      height: 3_000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .jpeg({ quality: 85 })
    .toBuffer()

const upload = async (base: URL, person: Person, bytes: Buffer): Promise<number> => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'photo.jpg')
  const headers = { authorization: `Bearer ${person.token}` }
  const began = performance.now()
  const answer = await fetch(new URL('/api/v1/media', base), { method: 'POST', headers, body: form })
  const { id } = (await answer.json()) as { id: string }
  for (;;) {
    const item = (await (await fetch(new URL(`/api/v1/media/${id}`, base), { headers })).json()) as {
      renditions: unknown[]
      status: string
    }
    if (item.renditions.length > 0 || item.status === 'ready') return performance.now() - began
    if (item.status === 'failed') throw new Error('The photo was not taken')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const timeRow = (name: string, times: readonly number[]): Row => ({
  name,
  unit: 'ms',
  value: median(times),
  runs: times.length,
  spread: spreadOf(times),
})

/** Feed, note, rendered page, like, comment, upload, start and memory; each beside its floor of the same run. */
export const ground = async ({ notes, store }: SuiteOptions): Promise<Row[]> => {
  const world = await openWorld(store, notes)
  const { people, noteIds } = world
  const note = (index: number) => noteIds[(index * 7) % noteIds.length] ?? ''
  const first = await startServer(world.environment)
  const firstStart = first.startMilliseconds
  await first.stop()
  const server = await startServer(world.environment)
  const { base } = server
  const rows: Row[] = []

  const feed: Target = {
    name: 'feed page of 24, signed in',
    next: (index) => ({ method: 'GET', path: '/api/v1/feed?limit=24', headers: asPerson(people, index) }),
  }
  const read: Target = {
    name: 'note, signed in',
    next: (index) => ({ method: 'GET', path: `/api/v1/notes/${note(index)}`, headers: asPerson(people, index) }),
  }
  const page: Target = {
    name: 'Explore rendered, guest',
    next: () => ({ method: 'GET', path: '/', headers: { accept: 'text/html' } }),
  }
  const like: Target = {
    name: 'like',
    next: (index) => ({
      method: index % 2 === 0 ? 'PUT' : 'DELETE',
      path: `/api/v1/notes/${note(index >> 1)}/like`,
      headers: asPerson(people, index >> 1),
    }),
  }
  const comment: Target = {
    name: 'comment',
    next: (index) => ({
      method: 'POST',
      path: `/api/v1/notes/${note(index)}/comments`,
      headers: asPerson(people, index, true),
      body: JSON.stringify({ body: `Number ${index}, said ${Date.now()}` }),
    }),
  }
  const feedRow = await rateRow(base, feed)
  const readRow = await rateRow(base, read)
  const pageRow = await rateRow(base, page)
  const html = Buffer.from(await (await fetch(base)).arrayBuffer())
  const bytes = await serveBytes(html, 'text/html')
  const pageFloor = await saturate(bytes.base, page.next, clients, runMilliseconds)
  await bytes.close()
  rows.push(withFloor(pageRow, pageFloor))
  rows.push(await rateRow(base, like), await rateRow(base, comment))

  const bytesOfPhoto = await photo()
  const uploads: number[] = []
  const [uploader] = people
  if (uploader !== undefined)
    for (let run = 0; run < runs; run += 1) uploads.push(await upload(base, uploader, bytesOfPhoto))
  rows.push(timeRow('12-megapixel photo to its card', uploads))
  rows.push({ name: 'memory after the load', unit: 'MB', value: server.memoryMb(), runs: 1, spread: 0 })
  const again = server.startMilliseconds
  await server.stop()
  rows.push(timeRow('start to ready', [firstStart, again]))

  const { pool, close } = await openPool(world.environment)
  const feedFloors: number[] = []
  const noteFloors: number[] = []
  await runBare(pool, world.recorded.feed, clients, warmUpMilliseconds)
  for (let run = 0; run < runs; run += 1) {
    feedFloors.push(await runBare(pool, world.recorded.feed, clients, runMilliseconds))
    noteFloors.push(await runBare(pool, world.recorded.note, clients, runMilliseconds))
  }
  await close()
  return [withFloor(feedRow, median(feedFloors)), withFloor(readRow, median(noteFloors)), ...rows]
}
