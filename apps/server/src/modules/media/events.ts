import { mediaFailure, mediaKind } from '@cinnabar/contracts/media'
import { z } from 'zod'
import { defineEvent } from '../../platform/events/events.ts'

/** Every rendition is made; from now on it may be shown to anyone. */
export const mediaReady = defineEvent(
  'media.ready',
  1,
  z.object({ mediaId: z.string(), ownerId: z.string(), kind: mediaKind }),
)

/** Nothing more will be tried unless its owner or an operator asks. */
export const mediaFailed = defineEvent(
  'media.failed',
  1,
  z.object({ mediaId: z.string(), ownerId: z.string(), reason: mediaFailure }),
)
