import { ConfigError, readConfig } from '../platform/config/config.ts'
import { describeConfig } from '../platform/config/describe-config.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openParts } from './open-parts.ts'
import { runProgram } from './run-program.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

try {
  const config = readConfig(process.env)
  say('Cinnabar')
  for (const line of describeConfig(config)) say(`  ${line}`)
  const parts = await openParts(config)
  const applied = await migrate(parts.db)
  if (applied.length > 0) say(`  migrated   ${applied.join(', ')}`)
  await runProgram(parts, say)
} catch (error) {
  if (error instanceof ConfigError) process.stderr.write(`\nThe environment does not fit:\n${error.message}\n`)
  else if (error instanceof Error)
    process.stderr.write(`\n${process.env.LOG_LEVEL === 'debug' ? error.stack : error.message}\n`)
  process.exit(1)
}
