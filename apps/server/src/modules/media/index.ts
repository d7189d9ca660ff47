import type { MediaCard } from '@cinnabar/contracts/media'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Refusal } from '@cinnabar/kernel/refusals'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Identify } from '../../platform/http/server.ts'
import type { Module, Platform } from '../../platform/module.ts'
import type { ExportContributor } from '../identity/index.ts'
import { claimMedia, releaseMedia } from './commands/claim-media.ts'
import { importArchive } from './commands/import-archive.ts'
import { importReadyPicture, type ReadyPicture } from './commands/import-ready-picture.ts'
import { onPersonDeleted } from './handlers/on-person-deleted.ts'
import { processingPictures } from './jobs/process-picture.ts'
import { processingVideos } from './jobs/process-video.ts'
import { removingFiles } from './jobs/remove-files.ts'
import { sweepingMedia, sweepSchedule } from './jobs/sweep-media.ts'
import { findTranscoder, type Transcoder } from './providers/ffmpeg.ts'
import { createPictureEncoder } from './providers/picture-encoder.ts'
import { exportArchive } from './queries/export-archive.ts'
import { mediaRoutes } from './routes/media-routes.ts'
import { publicFiles } from './routes/public-files.ts'
import { resumablePath, resumableUploads } from './routes/resumable-uploads.ts'
import { findManyMedia } from './store.ts'
import { viewCard } from './views.ts'

export type { ReadyPicture } from './commands/import-ready-picture.ts'
export { mediaFailed, mediaReady } from './events.ts'
export type { Transcoder } from './providers/ffmpeg.ts'

export type MediaDeps = {
  platform: Platform
  /** Who sends the parts of a resumable upload: its routes are a library's, so the rim does not ask for them. */
  identify: Identify
  /** Looked up on this machine unless told. */
  transcoder?: () => Promise<Transcoder | undefined>
}

export type MediaApi = {
  /** What is drawn of each, whatever its status; who is gone is missing. */
  mediaByIds(db: Queryable, ids: readonly MediaId[]): Promise<Map<MediaId, MediaCard>>
  /** Marks the owner's media as used by something (`note:<id>`); refuses those of others and unknown ones. */
  claim(tx: Tx, ids: readonly MediaId[], ownerId: UserId, usedBy: string): Promise<undefined | Refusal<'not_found'>>
  /** The opposite of `claim`; what nothing uses is deleted after a day. */
  release(tx: Tx, ids: readonly MediaId[], usedBy: string): Promise<void>
  /** A ready picture at once, for the demo world. Call outside a transaction. */
  importReady(picture: ReadyPicture): Promise<MediaId>
  /** A person's media in the archive they may take along. */
  archive: ExportContributor
}

export const createMedia = ({
  platform,
  identify,
  transcoder = findTranscoder(platform.config, platform.log),
}: MediaDeps): Module<MediaApi> => {
  const encoder = createPictureEncoder()
  return {
    api: {
      mediaByIds: async (db, ids) =>
        ids.length === 0 ? new Map() : new Map((await findManyMedia(db, ids)).map((row) => [row.id, viewCard(row)])),
      claim: claimMedia(platform),
      release: releaseMedia(platform),
      importReady: importReadyPicture(platform, encoder),
      archive: { name: 'media', export: exportArchive(platform), import: importArchive(platform, encoder) },
    },
    routes: mediaRoutes(platform),
    mounts: [
      { prefix: '/media', handle: publicFiles(platform) },
      { prefix: resumablePath, handle: resumableUploads(platform, identify) },
    ],
    handlers: [onPersonDeleted(platform)],
    workers: [
      processingPictures(platform, encoder),
      processingVideos(platform, { encoder, transcoder }),
      removingFiles(platform.storage),
      sweepingMedia(platform),
    ],
    schedules: [sweepSchedule],
  }
}
