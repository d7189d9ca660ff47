import { expect, test } from 'vitest'
import { proveKills } from './prove-kills.ts'

const databaseUrl = process.env.TEST_DATABASE_URL

test('a server killed under load keeps every acknowledged write whole and tells each event once', async () => {
  const rounds = await proveKills({
    rounds: 2,
    store: databaseUrl === undefined ? 'embedded' : 'postgres',
    surroundings: process.env,
    databaseUrl,
  })
  expect(rounds.flatMap(({ faults }) => faults)).toEqual([])
  expect(rounds.every(({ acknowledged }) => acknowledged > 0)).toBe(true)
}, 180_000)
