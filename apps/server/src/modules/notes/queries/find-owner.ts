import { isId, type UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'

export type Owner = { id: UserId; isSelf: boolean; isMutual: boolean }

const personOf = async ({ identity }: NotesDeps, q: Queryable, idOrHandle: string): Promise<UserId | undefined> => {
  const person = isId(idOrHandle)
    ? await identity.personById(q, idOrHandle as UserId)
    : await identity.personByHandle(q, idOrHandle)
  return person === undefined || person.status === 'gone' ? undefined : person.id
}

/** Whose page it is, and how the viewer stands to them; behind a block there is nobody. */
export const findOwner =
  (deps: NotesDeps) =>
  async (q: Queryable, viewer: Viewer | null, idOrHandle: string): Promise<Owner | Refusal<'not_found'>> => {
    const id = await personOf(deps, q, idOrHandle)
    if (id === undefined) return refuse('not_found')
    if (viewer === null || viewer.id === id) return { id, isSelf: viewer?.id === id, isMutual: false }
    const relation = (await deps.graph.relationsOf(q, viewer.id, [id])).get(id)
    if (relation?.blockedEither) return refuse('not_found')
    return { id, isSelf: false, isMutual: relation?.follows === true && relation.followedBy }
  }
