import { id } from '@cinnabar/contracts/shapes'
import type { UserId } from '@cinnabar/kernel/ids'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { z } from 'zod'
import type { ExportContributor } from '../../identity/index.ts'
import type { GraphDeps } from '../index.ts'
import { blockLimit, followLimit } from '../policy.ts'
import { findBlocks, findFollowing, findMutes, type ListedRow } from '../store/lists.ts'
import { findRelations } from '../store/relations.ts'
import { blockPerson } from './block-person.ts'
import { followPerson } from './follow-person.ts'
import { mutePerson } from './mute-person.ts'

const people = (most: number) => z.array(z.object({ id: id('user'), handle: z.string() })).max(most)
const archive = z.object({ follows: people(followLimit), blocks: people(blockLimit), mutes: people(blockLimit) })
type Named = z.output<typeof archive>['follows'][number]

/** On another install people have other ids, so a handle is the second way to find them. */
const find = async ({ identity, platform }: GraphDeps, { id, handle }: Named): Promise<UserId | undefined> =>
  (await identity.personById(platform.db, id))?.id ?? (await identity.personByHandle(platform.db, handle))?.id

export const archiveRelations = (deps: GraphDeps): ExportContributor => {
  const { db } = deps.platform
  const named = async (rows: readonly ListedRow[]): Promise<Named[]> => {
    const found = await deps.identity.peopleByIds(
      db,
      rows.map((row) => row.id),
    )
    return [...found.values()].map((person) => ({ id: person.id, handle: person.handle }))
  }
  return {
    name: 'graph',
    export: async (personId) => {
      const ask = { personId, after: undefined, limit: followLimit }
      return {
        data: {
          follows: await named(await findFollowing(db, { ...ask, viewerId: null })),
          blocks: await named(await findBlocks(db, ask)),
          mutes: await named(await findMutes(db, ask)),
        },
      }
    },
    /** Blocks first, so that nobody blocked is followed in between. Answers how many were not there before. */
    import: async (viewer: Viewer, data) => {
      const given = archive.parse(data)
      let brought = 0
      const bring = async (
        list: readonly Named[],
        known: 'blocks' | 'mutes' | 'follows',
        act: (viewerId: UserId, otherId: UserId) => Promise<unknown>,
      ): Promise<void> => {
        for (const one of list) {
          const otherId = await find(deps, one)
          if (otherId === undefined) continue
          const [relation] = await findRelations(db, viewer.id, [otherId])
          if (relation?.[known] !== true && !isRefusal(await act(viewer.id, otherId))) brought += 1
        }
      }
      await bring(given.blocks, 'blocks', blockPerson(deps))
      await bring(given.mutes, 'mutes', mutePerson(deps))
      const follow = followPerson(deps)
      await bring(given.follows, 'follows', (viewerId, otherId) => follow(viewerId, otherId))
      return brought
    },
  }
}
