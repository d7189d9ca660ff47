// `npm run shots`: every page in every look as a picture, to be looked at.
import { spawnSync } from 'node:child_process'
import { findNode, root, withNode } from './node24.mjs'
import { setUp } from './setup.mjs'

await setUp({ everything: true })
const node = findNode()
const { status } = spawnSync(node, [`${root}e2e/shots.ts`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: withNode(node),
})
process.exit(status ?? 1)
