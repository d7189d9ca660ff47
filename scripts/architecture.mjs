// What the import law cannot see: names, sizes, the closed list of a module's rooms, who reads the environment.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './node24.mjs'

const MODULE = /^apps\/server\/src\/modules\/([^/]+)\/(.+)$/
const rooms = [
  /^(index|routes|policy|store|tables|views|events|seed|ports|deps)\.ts$/,
  /^README\.md$/,
  /^(commands|queries|rules|handlers|jobs|providers|store|routes|views|tables)\/[a-z0-9-]+(\/[a-z0-9-]+)?(\.test|\.concurrency\.test|\.contract)?\.ts$/,
  /^[a-z0-9-]+(\.[a-z]+)?\.test\.ts$/,
]
const vague = /(^|\/)(utils?|helpers?|commons?|misc|managers?|base)(\.[a-z]+|\/)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/
const source = /\.(ts|tsx|mjs)$/
const generated = /(^|\/)(paraglide|build|\.react-router|generated|migrations)\//
const isTest = (path) => /\.(test|journey|contract)\.(ts|tsx|mjs)$/.test(path)
/** Tables of words and figures, where a line is a datum and not a thought. */
const isData = (path) => /^demo\/world\//.test(path)

const rules = {
  'a module holds only the rooms of the closed list': ({ path }) => {
    const inModule = MODULE.exec(path)
    return inModule !== null && !rooms.some((room) => room.test(inModule[2]))
  },
  'no file is called utils, helpers, common, misc, manager or base': ({ path }) => vague.test(path),
  'file names are kebab-case': ({ path }) =>
    source.test(path) &&
    !path.startsWith('apps/web/app/routes/') &&
    !kebab.test(
      path
        .split('/')
        .at(-1)
        .replace(/^[._+$]+/, ''),
    ),
  'a source file has at most 300 lines, a test 500': ({ path, text }) =>
    source.test(path) && !isData(path) && text.split('\n').length > (isTest(path) ? 500 : 300),
  'only platform/config and the entry files read process.env': ({ path, text }) =>
    /^apps\/server\/src\//.test(path) &&
    !isTest(path) &&
    path !== 'apps/server/src/platform/config/config.ts' &&
    !/^apps\/server\/src\/main\/(main|run-[a-z]+)\.ts$/.test(path) &&
    /process\.env\b/.test(text),
  'time comes from the clock': ({ path, text }) =>
    /^apps\/server\/src\/modules\//.test(path) &&
    !isTest(path) &&
    !/\/providers\//.test(path) &&
    /\bDate\.now\(\)|\bnew Date\(\)/.test(text),
  'no any, no ts-ignore': ({ path, text }) =>
    /\.(ts|tsx)$/.test(path) && /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any(?=[;,)=\]}>|[\n]| =)/.test(text),
  'no test is skipped by hand or run alone': ({ path, text }) =>
    isTest(path) && /\b(test|it|describe)\.(only|skip)\(/.test(text),
  'the repository speaks of the project only': ({ path, text }) =>
    path !== 'scripts/architecture.mjs' && /registry\.npmjs|deb\.debian|\/work\/(main|shared)/.test(text),
  'a module has a README of at most 30 lines': ({ path, text }) =>
    MODULE.exec(path)?.[2] === 'README.md' && text.trimEnd().split('\n').length > 30,
}

/** `files`: `{ path, text }` with paths from the root. Answers `{ rule, path }` for each breach. */
export const breaches = (files) =>
  Object.entries(rules).flatMap(([rule, breaks]) => files.filter(breaks).map(({ path }) => ({ rule, path })))

export const ruleNames = Object.keys(rules)

export const readTree = () => {
  const files = []
  const visit = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name)
      const shown = relative(root, path)
      if (entry.isDirectory()) {
        if (!['node_modules', '.git', '.cinnabar', 'build', 'coverage'].includes(entry.name)) visit(path)
      } else if ((source.test(shown) || shown.endsWith('.md')) && !generated.test(shown))
        files.push({ path: shown, text: readFileSync(path, 'utf8') })
    }
  }
  visit(root)
  return files
}
