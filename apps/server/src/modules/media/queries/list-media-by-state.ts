import type { MediaState } from '@cinnabar/contracts/media'
import { decodeCursor, type Page, toPage } from '@cinnabar/kernel/cursor'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Platform } from '../../../platform/module.ts'
import { stuckAfterMilliseconds } from '../rules/media-state.ts'
import { listByState, type MediaRow } from '../store.ts'

export type StateQuery = { state: MediaState | 'stuck'; cursor?: string | undefined; limit: number }

export const listMediaByState =
  ({ db, clock }: Platform) =>
  async ({ state, cursor, limit }: StateQuery): Promise<Page<MediaRow> | Refusal<'invalid_cursor'>> => {
    const keys = cursor === undefined ? undefined : decodeCursor(cursor, 2)
    if (cursor !== undefined && keys === undefined) return refuse('invalid_cursor')
    const after = keys === undefined ? null : { at: new Date(String(keys[0])), id: String(keys[1]) }
    if (after !== null && Number.isNaN(after.at.getTime())) return refuse('invalid_cursor')
    const isStuck = state === 'stuck'
    const states: MediaState[] = isStuck ? ['received', 'probing', 'card-ready'] : [state]
    const unmovedSince = isStuck ? new Date(clock.now().getTime() - stuckAfterMilliseconds) : null
    const rows = await listByState(db, { states, unmovedSince, after }, limit + 1)
    return toPage(
      rows,
      limit,
      (row) => [row.updated_at.toISOString(), row.id],
      (row) => row,
    )
  }
