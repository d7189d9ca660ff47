import { parseArgs } from 'node:util'
import type { StoreKind } from './kill/ground.ts'
import { proveKills, type Round } from './kill/prove-kills.ts'

/** `node apps/server/src/main/run-kill.ts [--rounds 20] [--store embedded|postgres] [--url postgres://…]` */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    store: { type: 'string', default: 'embedded' },
    url: { type: 'string' },
  },
})
const isStore = (text: string): text is StoreKind => text === 'embedded' || text === 'postgres'
if (!isStore(values.store)) throw new Error('--store takes embedded or postgres')

const say = (text: string) => process.stdout.write(`${text}\n`)
const columns = ['round', 'after ms', 'acknowledged', 'unanswered', 'left', 'deliveries', 'restart ms', 'faults']
const line = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => String(cell).padStart(columns[index]?.length ?? 0)).join('  ')

say(columns.join('  '))
const rounds: Round[] = await proveKills({
  rounds: Number(values.rounds),
  store: values.store,
  surroundings: process.env,
  databaseUrl: values.url ?? process.env.TEST_DATABASE_URL,
  onRound: (round) => {
    const { milliseconds, acknowledged, unanswered, left, deliveries, restartMilliseconds, faults } = round
    say(
      line([round.round, milliseconds, acknowledged, unanswered, left, deliveries, restartMilliseconds, faults.length]),
    )
    for (const fault of faults) say(`  ${fault}`)
  },
})
const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
const faults = rounds.flatMap((round) => round.faults)
say(
  `\n${values.store}: ${rounds.length} kills, ${acknowledged} acknowledged writes, ${rounds.at(-1)?.deliveries ?? 0} deliveries of events, ${faults.length} faults`,
)
process.exit(faults.length === 0 ? 0 : 1)
