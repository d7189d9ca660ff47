import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({
  /** The world's "now": hours of notes count back from it. */
  began: z.iso.datetime(),
  notes: z.record(z.string(), z.string()),
  /** Notes whose thread and readers were played too. */
  told: z.array(z.string()),
  collections: z.array(z.string()),
  ties: z.boolean(),
  finished: z.boolean(),
})

export type Played = z.output<typeof shape> & { keep(): void }

/** What of the demo world was played already, kept in `DATA_DIR` so that a stopped start goes on where it was. */
export const openPlayed = (dataDir: string): Played => {
  const file = join(dataDir, 'demo-played.json')
  const state = existsSync(file)
    ? shape.parse(JSON.parse(readFileSync(file, 'utf8')))
    : { began: new Date().toISOString(), notes: {}, told: [], collections: [], ties: false, finished: false }
  return Object.assign(state, {
    keep: () => {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 })
      writeFileSync(`${file}.part`, JSON.stringify(state))
      renameSync(`${file}.part`, file)
    },
  })
}
