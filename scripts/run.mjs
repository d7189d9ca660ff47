// `npm run migrate|seed|bench|docs:generate`: runs a command of the program on the Node it needs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { findNode, root, withNode } from './node24.mjs'
import { install } from './setup.mjs'

const commands = {
  migrate: 'apps/server/src/main/run-migrations.ts',
  seed: 'apps/server/src/main/run-seed.ts',
  bench: 'bench/run.ts',
  openapi: 'apps/server/src/main/print-openapi.ts',
}
const [name = '', ...args] = process.argv.slice(2)
const file = commands[name]
if (file === undefined) {
  process.stderr.write(`Usage: node scripts/run.mjs ${Object.keys(commands).join('|')}\n`)
  process.exit(2)
}
await install(name === 'bench')
const toFile = name === 'openapi'
const { status, stdout } = spawnSync(findNode(), [`${root}${file}`, ...args], {
  cwd: root,
  stdio: ['inherit', toFile ? 'pipe' : 'inherit', 'inherit'],
  env: withNode(findNode()),
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
if (toFile && status === 0) {
  mkdirSync(`${root}docs/generated`, { recursive: true })
  writeFileSync(`${root}docs/generated/openapi.json`, stdout)
}
process.exit(status ?? 1)
