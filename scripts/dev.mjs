// `npm run dev`: the server restarts when its sources change; pages reload through Vite in the same process.
import { spawn } from 'node:child_process'
import { findNode, root, withNode } from './node24.mjs'
import { install } from './setup.mjs'

await install(true)
const node = findNode()
const child = spawn(
  node,
  [
    '--watch',
    '--watch-path=apps/server/src',
    '--watch-path=packages',
    '--watch-preserve-output',
    `${root}apps/server/src/main/main.ts`,
  ],
  { cwd: root, stdio: 'inherit', env: withNode(node, { CINNABAR_DEV: '1' }) },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
