import { profiles } from '@cinnabar/contracts/profiles'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { bind } from '../../platform/http/route.ts'
import type { Module, Platform } from '../../platform/module.ts'
import type { GraphApi } from '../graph/index.ts'
import type { IdentityApi } from '../identity/index.ts'
import type { MediaApi } from '../media/index.ts'
import type { SafetyApi } from '../safety/index.ts'
import { changeProfile } from './commands/change-profile.ts'
import { onNoteEvents } from './handlers/on-note-events.ts'
import { onPersonDeleted } from './handlers/on-person-deleted.ts'
import { getProfile } from './queries/get-profile.ts'

export type ProfilesDeps = {
  platform: Platform
  identity: Pick<IdentityApi, 'personById' | 'personByHandle' | 'changePerson'>
  graph: Pick<GraphApi, 'relationsOf' | 'totalsOf' | 'personCards'>
  media: Pick<MediaApi, 'claim' | 'release' | 'mediaByIds'>
  safety: Pick<SafetyApi, 'review'>
}

export type ProfilesApi = { getProfile: ReturnType<typeof getProfile> }

export const createProfiles = (deps: ProfilesDeps): Module<ProfilesApi> => {
  const profileOf = getProfile(deps)
  const change = changeProfile(deps)
  return {
    api: { getProfile: profileOf },
    handlers: [...onNoteEvents, onPersonDeleted],
    routes: bind(profiles, {
      'GET /users/:id': ({ params, viewer }) => profileOf(viewer, params.id),
      'PATCH /me/profile': async ({ viewer, body }) => {
        const changed = await change(viewer, body)
        return isRefusal(changed) ? changed : profileOf(viewer, viewer.id)
      },
    }),
  }
}
