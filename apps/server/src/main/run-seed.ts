import { parseArgs } from 'node:util'
import { readConfig } from '../platform/config/config.ts'
import { migrate } from '../platform/database/migrate.ts'
import { playWorld } from './demo/play-world.ts'
import { openParts } from './open-parts.ts'
import { createProgram } from './program.ts'
import { seedBulk } from './seed-bulk.ts'

/** `npm run seed -- [--bulk --people N --notes N]`: the demo world, or a large one for load. */
const { values } = parseArgs({
  options: {
    bulk: { type: 'boolean', default: false },
    people: { type: 'string', default: '1000' },
    notes: { type: 'string', default: '10000' },
    products: { type: 'string', default: '0' },
  },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const parts = await openParts(readConfig(process.env))
await migrate(parts.db)
if (values.bulk) {
  if (values.products !== '0') throw new Error('There are no products to seed yet')
  const program = await createProgram(parts)
  await seedBulk(program, { people: Number(values.people), notes: Number(values.notes) }, say)
} else await (await playWorld(parts, { say, tell: () => {} })).rest
await parts.cache.close()
await parts.db.close()
process.exit(0)
