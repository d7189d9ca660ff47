import { createGraph } from '../modules/graph/index.ts'
import { createIdentity } from '../modules/identity/index.ts'
import { createMedia } from '../modules/media/index.ts'
import { createProfiles } from '../modules/profiles/index.ts'
import { createSafety } from '../modules/safety/index.ts'
import type { Identify } from '../platform/http/server.ts'
import type { Module, Platform } from '../platform/module.ts'

export type Composition = {
  modules: readonly Module<unknown>[]
  identify: Identify
  /** The front doors by noun, for the seed and for tests. */
  apis: { identity: ReturnType<typeof createIdentity>['api']; safety: ReturnType<typeof createSafety>['api']; media: ReturnType<typeof createMedia>['api']; graph: ReturnType<typeof createGraph>['api'] }
}

/** The only wiring: each module is given the front doors of those below it, in the order of `module-order.json`. */
export const compose = (platform: Platform): Composition => {
  const identity = createIdentity(platform)
  const safety = createSafety(platform)
  const media = createMedia({ platform, identify: identity.identify })
  const graph = createGraph({ platform, identity: identity.api, media: media.api })
  const profiles = createProfiles({ platform, identity: identity.api, graph: graph.api, media: media.api, safety: safety.api })
  return {
    modules: [identity, safety, media, graph, profiles],
    identify: identity.identify,
    apis: { identity: identity.api, safety: safety.api, media: media.api, graph: graph.api },
  }
}
