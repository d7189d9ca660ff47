import { writeFileSync } from 'node:fs'
import { parseCommandArguments, UsageError } from './command-arguments.ts'
import { publishedTable } from './published-rows.ts'
import { runEvaluation } from './run-evaluation.ts'

// `npm run recommender:evaluate`: a table on stderr beside the published rows, one line of JSON on stdout.
try {
  const args = parseCommandArguments(process.argv.slice(2))
  const result = runEvaluation(args)
  process.stderr.write(publishedTable(result))
  const line = `${JSON.stringify(result)}\n`
  process.stdout.write(line)
  if (args.json) writeFileSync(args.json, line)
} catch (error) {
  // A file that cannot be read carries a code; anything else unexpected keeps its stack.
  if (!(error instanceof UsageError) && !(error instanceof Error && 'code' in error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
