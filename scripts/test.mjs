// `npm test`: sets up what is missing, runs every test, says how many passed. With CI=true a skipped test is a failure.
// TEST_DATABASE_URL and TEST_REDIS_URL run the same suite on PostgreSQL and Redis; `-- --no-journeys` leaves the browser out.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, root, withNode } from './node24.mjs'
import { setUp } from './setup.mjs'

const cache = join(root, 'node_modules', '.cache', 'cinnabar')
const isCi = process.env.CI === 'true'

const count = (report) => {
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) => file.assertionResults)
  const of = (status) => tests.filter((test) => test.status === status)
  return {
    passed: of('passed').length,
    failed: of('failed').length,
    skipped: [...of('skipped'), ...of('pending'), ...of('todo')],
  }
}

const run = (node, name, args, env = {}) => {
  const report = join(cache, `${name}.json`)
  mkdirSync(cache, { recursive: true })
  rmSync(report, { force: true })
  const { status } = spawnSync(
    node,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: withNode(node, env) },
  )
  return { name, status, ...count(report) }
}

const options = process.argv.slice(2)
const withJourneys = !options.includes('--no-journeys')
const given = options.filter((option) => option !== '--no-journeys')

await setUp({ everything: true })
const node = findNode()
const runs = [run(node, 'tests', given)]
if (withJourneys && given.length === 0) runs.push(run(node, 'journeys', ['--config', 'e2e/vitest.config.ts']))

const total = { passed: 0, failed: 0 }
// What needs a server names its variable in its title; CI runs it in the pass that sets it.
const waitsForServer = (test) =>
  ['TEST_DATABASE_URL', 'TEST_REDIS_URL', 'TEST_REDIS_CLUSTER_URL'].some(
    (name) => test.fullName.includes(name) && process.env[name] === undefined,
  )
const skipped = runs.flatMap((one) => one.skipped)
for (const one of runs) {
  total.passed += one.passed
  total.failed += one.failed
}
for (const test of skipped) process.stdout.write(`skipped: ${test.fullName}\n`)
const skipsFail = isCi && skipped.some((test) => !waitsForServer(test))
if (skipsFail) process.stdout.write('A skip is a failure when CI=true.\n')
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}\n`,
)
process.exit(runs.some((one) => one.status !== 0) || skipsFail ? 1 : 0)
