import { useSyncExternalStore } from 'react'
import { api } from '../../lib/api.ts'
import { createOverrides } from '../../lib/overrides.ts'
import { explain } from '../../lib/refusals.ts'

export type Reaction = { readonly on: boolean; readonly count: number }

/** Likes and saves of this visit, over every card and note that shows them. */
const likes = createOverrides<Reaction>()
const collects = createOverrides<Reaction>()

const useReaction = (overrides: typeof likes, id: string, on: boolean, count: number): Reaction => {
  const changed = useSyncExternalStore(
    overrides.subscribe,
    () => overrides.get(id),
    () => undefined,
  )
  return changed ?? { on, count }
}
export const useLike = (id: string, liked: boolean, count: number) => useReaction(likes, id, liked, count)
export const useCollect = (id: string, collected: boolean, count: number) => useReaction(collects, id, collected, count)

const step = ({ on, count }: Reaction): Reaction => ({ on: !on, count: Math.max(0, count + (on ? -1 : 1)) })

/** Shown at once and put back where it is refused. */
export const toggleLike = async (id: string, now: Reaction): Promise<void> => {
  const next = step(now)
  likes.set(id, next)
  try {
    const answer = await api(next.on ? 'PUT /notes/:id/like' : 'DELETE /notes/:id/like', { params: { id } })
    // A count that was shown does not go down because the server counted a moment earlier.
    if (likes.get(id) === next) likes.set(id, { on: answer.liked, count: Math.max(answer.likes, next.count) })
  } catch (error) {
    likes.set(id, now)
    explain(error)
  }
}

export const toggleCollect = async (id: string, now: Reaction): Promise<boolean> => {
  const next = step(now)
  collects.set(id, next)
  try {
    const answer = await api(next.on ? 'PUT /notes/:id/collect' : 'DELETE /notes/:id/collect', { params: { id } })
    if (collects.get(id) === next)
      collects.set(id, { on: answer.collected, count: Math.max(answer.collects, next.count) })
    return true
  } catch (error) {
    collects.set(id, now)
    explain(error)
    return false
  }
}

/** Likes or saves without knowing the count yet: shown once the server has told it. */
export const reactTo = async (deed: 'like' | 'collect', id: string): Promise<boolean> => {
  try {
    if (deed === 'like') {
      const { likes: count } = await api('PUT /notes/:id/like', { params: { id } })
      likes.set(id, { on: true, count })
    } else {
      const { collects: count } = await api('PUT /notes/:id/collect', { params: { id } })
      collects.set(id, { on: true, count })
    }
    return true
  } catch (error) {
    explain(error)
    return false
  }
}

/** After boards changed where a note is saved. */
export const showCollected = (id: string, collected: boolean, now: Reaction): void => {
  if (now.on !== collected) collects.set(id, step(now))
}

export const deleteNote = async (id: string): Promise<boolean> => {
  try {
    await api('DELETE /notes/:id', { params: { id } })
    return true
  } catch (error) {
    explain(error)
    return false
  }
}

/** Takes a deleted note back. Throws the refusal. */
export const restoreNote = (id: string) => api('POST /notes/:id/restore', { params: { id } })
