import { writeFileSync } from 'node:fs'
import { type CommandArguments, parseCommandArguments, type Task, UsageError } from './command-arguments.ts'
import { evaluateClick } from './evaluate-click.ts'
import { evaluateSequence, evaluateSession } from './evaluate-next-item.ts'
import { evaluateTopN } from './evaluate-top-n.ts'
import type { Evaluation } from './evaluation.ts'
import { publishedTable } from './published-rows.ts'

/** `npm run recommender:evaluate`: fits on the train part, measures on the test part, prints a table and one JSON line. */
const EVALUATIONS: Record<Task, (args: CommandArguments) => Evaluation> = {
  topn: evaluateTopN,
  sequence: evaluateSequence,
  session: evaluateSession,
  ctr: evaluateClick,
}

function run(words: string[]): void {
  const started = performance.now()
  const args = parseCommandArguments(words)
  const { model, metrics, seconds, data } = EVALUATIONS[args.task](args)
  const usage = process.resourceUsage()
  const round = (value: number, digits: number) => Number(value.toFixed(digits))
  const result = {
    task: args.task,
    model,
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, round(value, 6)])),
    seconds: {
      fit: round(seconds.fit, 2),
      evaluate: round(seconds.evaluate, 2),
      total: round((performance.now() - started) / 1000, 2),
    },
    cpuSeconds: round((usage.userCPUTime + usage.systemCPUTime) / 1e6, 2),
    peakMb: round(usage.maxRSS / 1024, 1),
    data,
  }
  process.stderr.write(publishedTable(result))
  const line = `${JSON.stringify(result)}\n`
  process.stdout.write(line)
  if (args.json) writeFileSync(args.json, line)
}

try {
  run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof Error && 'code' in error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
