// `npm run check`: what must hold besides the tests. Each line is a machine; all are run, and the failures are named.
import { spawnSync } from 'node:child_process'
import { findNode, root, withNode } from './node24.mjs'
import { setUp } from './setup.mjs'

await setUp({ everything: true })
const node = findNode()
const bin = (name) => `${root}node_modules/.bin/${name}`
const machines = [
  ['format and lint', bin('biome'), ['check', '.']],
  ['types', node, ['node_modules/typescript-7/bin/tsc', '--noEmit']],
  ['types of the routes', node, ['node_modules/@react-router/dev/bin.cjs', 'typegen', 'apps/web']],
  ['types of the web', node, ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'apps/web']],
  ['types of the journeys', node, ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', 'e2e']],
  ['import law', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'demo']],
  ['unused code', bin('knip'), []],
  ['generated files', node, ['scripts/check-generated.mjs']],
  ...(process.argv.includes('--static') ? [] : [['tests', node, ['scripts/test.mjs']]]),
]

const wanted = process.argv.includes('--types') ? machines.filter(([name]) => name.startsWith('types')) : machines
const failed = []
for (const [name, command, args] of wanted) {
  const began = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withNode(node) })
  process.stdout.write(
    `${status === 0 ? 'holds' : 'BROKEN'}  ${name}  ${((Date.now() - began) / 1_000).toFixed(1)} s\n`,
  )
  if (status !== 0) failed.push(name)
}
if (failed.length > 0) {
  process.stderr.write(`\nBroken: ${failed.join(', ')}\n`)
  process.exit(1)
}
