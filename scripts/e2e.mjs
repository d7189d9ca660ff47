// `npm run e2e [-- FILE]`: the browser journeys alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findNode, root, withNode } from './node24.mjs'
import { setUp } from './setup.mjs'

await setUp({ everything: true })
const node = findNode()
const { status } = spawnSync(
  node,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'e2e/vitest.config.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: withNode(node),
  },
)
process.exit(status ?? 1)
