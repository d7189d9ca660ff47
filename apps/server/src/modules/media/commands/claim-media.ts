import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Tx } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/module.ts'
import { addUses, lockManyMedia, markUse, removeUses } from '../store.ts'

/** Marks media as used by something of their owner's (`note:<id>`); claiming again changes nothing. */
export const claimMedia =
  ({ clock }: Platform) =>
  async (
    tx: Tx,
    ids: readonly MediaId[],
    ownerId: UserId,
    usedBy: string,
  ): Promise<undefined | Refusal<'not_found'>> => {
    if (ids.length === 0) return undefined
    const mine = new Set((await lockManyMedia(tx, ids)).filter((row) => row.owner_id === ownerId).map((row) => row.id))
    const missing = ids.filter((id) => !mine.has(id))
    if (missing.length > 0) return refuse('not_found', { mediaIds: missing })
    await addUses(tx, ids, usedBy, clock.now())
    await markUse(tx, ids, clock.now())
    return undefined
  }

/** The opposite; a medium that nothing uses any more is deleted after a day. */
export const releaseMedia =
  ({ clock }: Platform) =>
  async (tx: Tx, ids: readonly MediaId[], usedBy: string): Promise<void> => {
    if (ids.length === 0) return
    await removeUses(tx, ids, usedBy)
    await markUse(tx, ids, clock.now())
  }
