import type { MediaCard, MediaFailure, MediaView } from '@cinnabar/contracts/media'
import { api } from '../../lib/api.ts'

export type { MediaCard, MediaFailure, MediaView }

/** A medium of one's own and how far it is. */
export const askMedia = (id: string, signal?: AbortSignal): Promise<MediaView> =>
  api('GET /media/:id', { params: { id }, ...(signal === undefined ? {} : { signal }) })
