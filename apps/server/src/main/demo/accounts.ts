import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoPerson } from '@cinnabar/demo/world/index'

export const accountKinds = ['member', 'creator', 'seller', 'moderator', 'operator'] as const
export type AccountKind = (typeof accountKinds)[number]
export type Accounts = Record<AccountKind, { email: string; password: string; handle: string }>

const emailOf = (handle: string): string => `${handle}@demo.example`

/** One account of each kind one can sign in to, with passwords made per install and readable by its owner only. */
export const openAccounts = (dataDir: string, people: readonly DemoPerson[]): Accounts => {
  const file = join(dataDir, 'demo-accounts.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Accounts
  const accounts = Object.fromEntries(
    accountKinds.map((kind) => {
      const person = people.find((one) => one.kind === kind)
      if (person === undefined) throw new Error(`The demo world has no ${kind}`)
      return [
        kind,
        { email: emailOf(person.handle), password: randomBytes(9).toString('base64url'), handle: person.handle },
      ]
    }),
  ) as Accounts
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  return accounts
}

export { emailOf }
