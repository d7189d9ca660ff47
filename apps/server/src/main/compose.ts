import { createGraph } from '../modules/graph/index.ts'
import { createIdentity } from '../modules/identity/index.ts'
import type { Identify } from '../platform/http/server.ts'
import type { Module, Platform } from '../platform/module.ts'

export type Composition = {
  modules: readonly Module<unknown>[]
  identify: Identify
  /** The front doors by noun, for the seed and for tests. */
  apis: { identity: ReturnType<typeof createIdentity>['api']; graph: ReturnType<typeof createGraph>['api'] }
}

/** The only wiring: each module is given the front doors of those below it, in the order of `module-order.json`. */
export const compose = (platform: Platform): Composition => {
  const identity = createIdentity(platform)
  const graph = createGraph({ platform, identity: identity.api, media: { mediaByIds: async () => new Map() } })
  return {
    modules: [identity, graph],
    identify: identity.identify,
    apis: { identity: identity.api, graph: graph.api },
  }
}
