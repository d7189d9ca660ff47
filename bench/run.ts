import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.ts'
import { ground } from './suites/ground.ts'
import { printTable, type Row } from './table.ts'

/** `npm run bench -- SUITE [--scale 10k|100k|1m] [--store embedded|postgres] [--json FILE]` */
const suites: Record<string, (options: SuiteOptions) => Promise<Row[]>> = { ground }
export type Store = 'embedded' | 'postgres'
export type SuiteOptions = { notes: number; store: Store }

const scales: Record<string, number> = { '1k': 1_000, '10k': 10_000, '100k': 100_000, '200k': 200_000, '1m': 1_000_000 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '10k' },
    store: { type: 'string', default: 'postgres' },
    json: { type: 'string' },
  },
})
const suite = positionals[0] ?? 'ground'
const run = suites[suite]
const notes = scales[values.scale]
if (run === undefined || notes === undefined || (values.store !== 'embedded' && values.store !== 'postgres')) {
  process.stderr.write(
    `Usage: npm run bench -- ${Object.keys(suites).join('|')} [--scale ${Object.keys(scales).join('|')}] [--store embedded|postgres] [--json FILE]\n`,
  )
  process.exit(2)
}
const rows = await run({ notes, store: values.store })
const report = { suite, machine: describeMachine(values.store), scale: values.scale, rows }
printTable(report)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
process.exit(0)
