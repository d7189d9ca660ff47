// `npm start`: sets up what is missing, then serves. Needs Node 20 or later and npm, nothing else.
import { spawn } from 'node:child_process'
import { findNode, root, withNode } from './node24.mjs'
import { setUp } from './setup.mjs'

try {
  await setUp()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
const node = findNode()
const child = spawn(node, [`${root}apps/server/src/main/main.ts`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: withNode(node),
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))
