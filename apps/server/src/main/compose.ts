import type { Module, Platform } from '../platform/module.ts'
import type { Identify } from '../platform/http/server.ts'

export type Composition = { modules: readonly Module<unknown>[]; identify: Identify }

/** The only wiring: each module is given the front doors of those below it, in the order of `module-order.json`. */
export const compose = (_platform: Platform): Composition => {
  return { modules: [], identify: async () => null }
}
