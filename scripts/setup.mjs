// What stands between a clone and a running program: packages and the web build, each made only when its inputs changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, root, withNode } from './node24.mjs'

const say = (text) => process.stdout.write(`${text}\n`)

/** Runs a step with its output kept back, shown only when it fails; a dot a second says it lives. */
const step = (title, command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const began = Date.now()
    process.stdout.write(`  ${title} `)
    const output = []
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    const beat = setInterval(() => process.stdout.write('.'), 1_000)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(beat)
      say(` ${((Date.now() - began) / 1_000).toFixed(0)} s`)
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new Error(`${title} failed with ${code}`))
    })
  })

const hashOf = (paths) => {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (!['node_modules', 'build', '.react-router', 'paraglide'].includes(name)) visit(join(path, name))
    } else hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const path of paths) visit(join(root, path))
  return hash.digest('hex')
}

const stampPath = (name) => join(root, 'node_modules', '.cache', 'cinnabar', name)
const isFresh = (name, hash) => existsSync(stampPath(name)) && readFileSync(stampPath(name), 'utf8') === hash
const stamp = (name, hash) => {
  mkdirSync(join(root, 'node_modules', '.cache', 'cinnabar'), { recursive: true })
  writeFileSync(stampPath(name), hash)
}

/** `everything` also installs what only the tests and checks need. */
export const install = async (everything) => {
  const hash = hashOf(['package-lock.json'])
  if (isFresh('packages-all', hash) || (!everything && isFresh('packages', hash))) return
  // A tree that npm itself made for this lock file is taken as it is.
  const marker = join(root, 'node_modules', '.package-lock.json')
  const byHand = existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (!byHand || (everything && isFresh('packages', hash)))
    await step('packages', 'npm', [
      'ci',
      '--no-audit',
      '--no-fund',
      ...(everything ? ['--include=dev'] : ['--omit=dev']),
    ])
  stamp(everything || byHand ? 'packages-all' : 'packages', hash)
}

export const buildWeb = async () => {
  const inputs = ['apps/web', 'packages/contracts', 'packages/kernel', 'package-lock.json']
  const hash = hashOf(inputs)
  if (existsSync(join(root, 'apps/web/build/server/index.js')) && isFresh('web', hash)) return
  const node = findNode()
  await step('web pages', node, [join(root, 'node_modules/@react-router/dev/bin.cjs'), 'build'], {
    cwd: join(root, 'apps/web'),
    env: withNode(node, { NODE_ENV: 'production' }),
  })
  stamp('web', hash)
}

export const setUp = async ({ everything = false } = {}) => {
  await install(everything)
  await buildWeb()
}
