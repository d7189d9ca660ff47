import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './node24.mjs'

const M = 'apps/server/src/modules'
const P = 'apps/server/src/platform'
const F = 'apps/web/app/features'

/** One fault per rule: the file that breaks it, and what it imports. */
const faults = {
  'no-circular': [`${M}/notes/rules/ring-a.ts`, './ring-b.ts', { [`${M}/notes/rules/ring-b.ts`]: './ring-a.ts' }],
  'no-unresolvable': [`${M}/notes/queries/lost.ts`, './nowhere.ts'],
  'module-order:media': [`${M}/media/queries/upward.ts`, '../../notes/index.ts'],
  'feature-order:media': [`${F}/media/upward.ts`, '../notes/index.ts'],
  'module-must-be-listed': [`${M}/gossip/index.ts`, '../notes/index.ts'],
  'module-front-door': [`${M}/feed/queries/back-door.ts`, '../../notes/store.ts'],
  'tables-reference-tables': [`${M}/feed/tables.ts`, '../notes/store.ts'],
  'module-front-door-from-main': ['apps/server/src/main/back-door.ts', '../modules/notes/store.ts'],
  'feature-front-door': [`${F}/feed/back-door.ts`, '../notes/parts.ts'],
  'feature-front-door-from-routes': ['apps/web/app/routes/back-door.ts', '../features/notes/parts.ts'],
  'rules-are-pure': [`${M}/notes/rules/impure.ts`, '../store.ts'],
  'policy-and-views-are-pure': [`${M}/notes/policy.ts`, './commands/like.ts'],
  'sql-only-in-store': [`${M}/notes/commands/sql.ts`, '../../../platform/database/sql.ts'],
  'testkit-only-in-tests': [`${M}/notes/commands/fake.ts`, '../../../../../../packages/testkit/src/fakes.ts'],
  'store-knows-no-domain': [`${M}/notes/store/too-clever.ts`, '../commands/like.ts'],
  'routes-reach-no-store': [`${M}/notes/routes.ts`, './store.ts'],
  'platform-knows-no-module': [`${P}/cache/nosy.ts`, '../../modules/notes/index.ts'],
  'framework-only-in-http': [`${M}/notes/commands/framework.ts`, 'fastify'],
  'contracts-and-kernel-are-leaves': ['packages/kernel/src/nosy.ts', `../../../${M}/notes/index.ts`],
  'recommender-is-pure': ['packages/recommender/src/reads-a-file.ts', 'node:fs'],
  'web-never-imports-server': ['apps/web/app/routes/nosy.ts', '../../../server/src/modules/notes/index.ts'],
  'ui-and-lib-know-no-noun': ['apps/web/app/ui/nosy.ts', '../features/notes/index.ts'],
}

/** Files that break nothing, for the faults to point at. */
const clean = [
  `${M}/notes/index.ts`,
  `${M}/notes/store.ts`,
  `${M}/notes/commands/like.ts`,
  `${P}/database/sql.ts`,
  `${F}/notes/index.ts`,
  `${F}/notes/parts.ts`,
  'packages/testkit/src/fakes.ts',
]

let house
let caught

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'cinnabar-house-'))
  const write = (path, text) => {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  for (const path of clean) write(path, 'export const here = 1\n')
  for (const [path, target, more = {}] of Object.values(faults)) {
    write(path, `import * as it from '${target}'\nexport const use = it\n`)
    for (const [other, back] of Object.entries(more))
      write(other, `import * as it from '${back}'\nexport const use = it\n`)
  }
  for (const file of ['.dependency-cruiser.cjs', 'module-order.json', 'tsconfig.json'])
    copyFileSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  // It exits with the number of violations, so the status says nothing here.
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'apps',
      'packages',
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  caught = new Map()
  for (const { rule, from } of JSON.parse(stdout).summary.violations)
    caught.set(rule.name, [...(caught.get(rule.name) ?? []), from])
}, 60_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

test.each(Object.entries(faults))('the import law catches a planted fault against %s', (rule, [from]) => {
  expect(caught.get(rule) ?? []).toContain(from)
})

test('every rule of the import law has a planted fault', () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))
  const kinds = new Set(forbidden.map((rule) => rule.name.replace(/(-order):.*/, '$1:media')))
  expect([...kinds].toSorted()).toEqual(Object.keys(faults).toSorted())
})

test('files that break nothing are not blamed', () => {
  for (const blamed of caught.values()) expect(clean.filter((path) => blamed.includes(path))).toEqual([])
})
