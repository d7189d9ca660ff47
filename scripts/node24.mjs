// Finds a Node that runs the sources as they are: this one, or the one that npm installed with the project.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = 24

export const findNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  const packaged = `${root}node_modules/node-${process.platform}-${process.arch}/bin/node`
  if (existsSync(packaged)) {
    const { stdout } = spawnSync(packaged, ['--version'], { encoding: 'utf8' })
    if (Number(stdout?.slice(1).split('.')[0]) >= wanted) return packaged
  }
  process.stderr.write(
    [
      `Cinnabar needs Node ${wanted} or later; this is ${process.version}, and the packaged one is missing.`,
      'Run `npm ci --include=optional`, or install Node 24 from https://nodejs.org, and start again.',
    ]
      .join('\n')
      .concat('\n'),
  )
  process.exit(1)
}

/** The environment in which `node` is the one found, for tools that start it themselves. */
export const withNode = (node, extra = {}) => ({
  ...process.env,
  // Sources are stripped of types and compiled once; later starts take them from here.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? `${root}node_modules/.cache/cinnabar/compiled`,
  PATH: [dirname(node), `${root}node_modules/.bin`, process.env.PATH].join(delimiter),
  ...extra,
})
