import { useSyncExternalStore } from 'react'
import { api } from '../../lib/api.ts'
import { createOverrides } from '../../lib/overrides.ts'
import { explain } from '../../lib/refusals.ts'

/** What this visit changed about whom the viewer follows, above what lists and notes were loaded with. */
const follows = createOverrides<boolean>()

export const useFollowing = (userId: string, loaded: boolean): boolean =>
  useSyncExternalStore(
    follows.subscribe,
    () => follows.get(userId) ?? loaded,
    () => loaded,
  )

/** Follows or lets go: shown at once, taken back where it is refused. */
export const setFollowing = async (userId: string, following: boolean): Promise<void> => {
  follows.set(userId, following)
  try {
    await api(following ? 'PUT /users/:id/follow' : 'DELETE /users/:id/follow', { params: { id: userId } })
  } catch (error) {
    follows.set(userId, !following)
    explain(error)
  }
}

export const blockPerson = async (userId: string): Promise<boolean> => {
  try {
    await api('PUT /users/:id/block', { params: { id: userId } })
    follows.set(userId, false)
    return true
  } catch (error) {
    explain(error)
    return false
  }
}

/** Throws the refusal. */
export const letBack = (kind: 'blocks' | 'mutes', userId: string) =>
  api(kind === 'blocks' ? 'DELETE /users/:id/block' : 'DELETE /users/:id/mute', { params: { id: userId } })
