import type { MediaFailure, Rendition, VideoFacts } from '@cinnabar/contracts/media'
import type { MediaId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/module.ts'
import { mediaFailed, mediaReady } from '../events.ts'
import { removeFiles } from '../jobs/remove-files.ts'
import type { PictureFacts } from '../providers/encode-request.ts'
import { storedUnder, uploadedUnder } from '../rules/media-names.ts'
import { isRetryable } from '../rules/media-state.ts'
import { findMedia, lockMedia, type MediaRow, moveMedia, setProgress } from '../store.ts'
import { viewProgress } from '../views.ts'

export type Made = PictureFacts & { renditions: readonly Rendition[] }

const tellAfterCommit = async (platform: Platform, tx: Tx, id: MediaId): Promise<void> => {
  const row = await findMedia(tx, id)
  if (row !== undefined)
    tx.afterCommit(() => platform.realtime.tell(`user:${row.owner_id}`, 'media.progress', viewProgress(row)))
}

/** Takes a medium up for work; undefined when there is nothing left to do on it. */
export const startWork = (platform: Platform, id: MediaId): Promise<MediaRow | undefined> =>
  platform.db.transaction(async (tx) => {
    const moved = await moveMedia(tx, id, 'probing', platform.clock.now(), { progress: 0.05 })
    return moved === 0 ? undefined : findMedia(tx, id)
  })

export const showCard = (platform: Platform, id: MediaId, picture: Made, progress: number): Promise<void> =>
  platform.db.transaction(async (tx) => {
    await moveMedia(tx, id, 'card-ready', platform.clock.now(), { progress, picture })
    await tellAfterCommit(platform, tx, id)
  })

export const showProgress = async (platform: Platform, item: MediaRow, progress: number): Promise<void> => {
  await setProgress(platform.db, item.id, progress, platform.clock.now())
  platform.realtime.tell(
    `user:${item.owner_id}`,
    'media.progress',
    viewProgress({ ...item, state: 'card-ready', progress }),
  )
}

export const completeMedia = (
  platform: Platform,
  id: MediaId,
  picture: Made | undefined,
  video?: VideoFacts,
): Promise<void> =>
  platform.db.transaction(async (tx) => {
    const moved = await moveMedia(tx, id, 'ready', platform.clock.now(), {
      progress: 1,
      ...(picture !== undefined && { picture }),
      ...(video !== undefined && { video }),
    })
    const row = await findMedia(tx, id)
    if (moved === 0 || row === undefined || row.kind === null) return
    await platform.events.emit(tx, mediaReady, id, { mediaId: id, ownerId: row.owner_id, kind: row.kind })
    // The original goes: it carries where and when it was taken.
    await platform.jobs.enqueue(tx, removeFiles, { prefix: uploadedUnder(id) })
    await tellAfterCommit(platform, tx, id)
  })

export const failMedia = (
  platform: Platform,
  id: MediaId,
  reason: MediaFailure,
  lastError: string | null,
): Promise<void> =>
  platform.db.transaction(async (tx) => {
    const row = await lockMedia(tx, id)
    if (row === undefined) return
    const moved = await moveMedia(tx, id, 'failed', platform.clock.now(), { reason, lastError })
    if (moved === 0) return
    await platform.events.emit(tx, mediaFailed, id, { mediaId: id, ownerId: row.owner_id, reason })
    if (!isRetryable(reason))
      for (const prefix of [uploadedUnder(id), storedUnder(id)])
        await platform.jobs.enqueue(tx, removeFiles, { prefix })
    await tellAfterCommit(platform, tx, id)
  })
