import type { TestProject } from 'vitest/node'
import { type Accounts, openDemoServer } from './demo-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    accounts: Accounts
  }
}

/** One server for all journeys, ready before the first. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { address, accounts, stop } = await openDemoServer()
  provide('address', address)
  provide('accounts', accounts)
  return stop
}
