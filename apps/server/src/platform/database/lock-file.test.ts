import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock-file.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cinnabar-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('a directory that a living process holds is refused in words that name it', () => {
  const path = join(directory, 'lock')
  writeFileSync(path, String(process.ppid))
  expect(() => takeLock(path)).toThrow(`process ${process.ppid}`)
})

test('the lock of a process that is gone is taken over, and released', () => {
  const path = join(directory, 'lock')
  writeFileSync(path, '999999999')
  takeLock(path)()
  takeLock(path)()
})
