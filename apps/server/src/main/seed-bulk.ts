import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { channelIds } from '@cinnabar/contracts/channels'
import { drawAll } from '@cinnabar/demo/pictures/draw-all'
import { describe } from '@cinnabar/demo/pictures/spec'
import { demoWorld } from '@cinnabar/demo/world/index'
import type { UserId } from '@cinnabar/kernel/ids'
import { seedBulkCards } from '../modules/feed/seed.ts'
import { seedBulkFollows } from '../modules/graph/seed.ts'
import { seedBulkPeople } from '../modules/identity/seed.ts'
import { type PooledPicture, seedBulkNotes } from '../modules/notes/seed.ts'
import type { BulkPlan } from '../platform/database/bulk.ts'
import { raw } from '../platform/database/sql.ts'
import type { Program } from './program.ts'

const poolSize = 24

/** A pool of drawn pictures that all bulk notes share. */
const makePool = async ({ apis, platform }: Program, ownerId: UserId): Promise<PooledPicture[]> => {
  const specs = demoWorld.notes
    .flatMap((note) => note.pictures.slice(0, 1))
    .filter((spec) => !spec.scene.startsWith('clay'))
    .slice(0, poolSize)
  const drawn = await drawAll(specs, { directory: join(platform.config.DATA_DIR, 'demo-pictures'), threads: 2 })
  const pool: PooledPicture[] = []
  for (const [index, { file }] of drawn.entries()) {
    const spec = specs[index]
    if (spec === undefined) continue
    const mediaId = await apis.media.importReady({ ownerId, bytes: await readFile(file), alt: describe(spec, 'en') })
    const card = (await apis.media.mediaByIds(platform.db, [mediaId])).get(mediaId)
    if (card === undefined) throw new Error('An imported picture is missing')
    const { url, srcset, width, height, color, thumbhash, alt } = card
    pool.push({
      mediaId,
      cover: {
        url,
        srcset,
        width,
        height,
        color,
        thumbhash,
        alt,
        isVideo: false,
        durationSeconds: null,
        preview: null,
        textCover: null,
      },
    })
  }
  return pool
}

/** People, follows, notes and their feed cards for load, in set-based statements; answers the seconds each part took. */
export const seedBulk = async (
  program: Program,
  wish: { people: number; notes: number },
  say: (text: string) => void,
): Promise<BulkPlan> => {
  const { db, clock, config } = program.platform
  const plan: BulkPlan = { ...wish, seed: config.SEED, now: clock.now(), channels: channelIds }
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work()
    say(`  ${name.padEnd(10)} ${((performance.now() - began) / 1_000).toFixed(1)} s`)
    return result
  }
  await step('people', () => seedBulkPeople(db, plan))
  const owner = await program.apis.identity.personByHandle(db, 'walker1')
  if (owner === undefined) throw new Error('The bulk people are missing')
  const pool = await step('pictures', () => makePool(program, owner.id))
  await step('follows', () => seedBulkFollows(db, plan))
  await step('notes', () => seedBulkNotes(db, plan, pool))
  await step('cards', () =>
    seedBulkCards(
      db,
      plan,
      pool.map(({ cover }) => cover),
    ),
  )
  await step('analyze', () => db.run(raw('analyze')))
  return plan
}
