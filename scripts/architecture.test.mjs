import { expect, test } from 'vitest'
import { breaches, readTree, ruleNames } from './architecture.mjs'

const long = (lines) => 'export const line = 1\n'.repeat(lines)
const M = 'apps/server/src/modules/notes'

/** One file per rule that breaks it and nothing else. */
const faults = {
  'a module holds only the rooms of the closed list': { path: `${M}/service.ts`, text: '' },
  'no file is called utils, helpers, common, misc, manager or base': { path: 'packages/kernel/src/utils.ts', text: '' },
  'file names are kebab-case': { path: 'packages/kernel/src/titleLength.ts', text: '' },
  'a source file has at most 300 lines, a test 500': { path: 'packages/kernel/src/endless.ts', text: long(301) },
  'only platform/config and the entry files read process.env': {
    path: 'apps/server/src/main/peek.ts',
    text: 'process.env.HOME',
  },
  'time comes from the clock': { path: `${M}/rules/now.ts`, text: 'const now = Date.now()' },
  'no any, no ts-ignore': { path: 'packages/kernel/src/loose.ts', text: 'const x = 1 as any' },
  'no test is skipped by hand or run alone': {
    path: 'packages/kernel/src/one.test.ts',
    text: `test.${'only'}('x', () => {})`,
  },
  'the repository speaks of the project only': { path: 'docs/x.md', text: ['see /work', 'main/x'].join('/') },
  'a module has a README of at most 30 lines': { path: `${M}/README.md`, text: long(31) },
}

test.each(ruleNames)('a planted fault is caught: %s', (rule) => {
  const fault = faults[rule]
  expect(fault, `no fault is planted against "${rule}"`).toBeDefined()
  expect(breaches([fault])).toEqual([{ rule, path: fault.path }])
})

test('the house keeps its laws', () => {
  expect(breaches(readTree())).toEqual([])
})
