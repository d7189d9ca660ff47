import { m } from '../../paraglide/messages.js'

const words: Readonly<Record<string, () => string>> = {
  unsupported_media: () => m.media_unsupported(),
  payload_too_large: () => m.media_too_large(),
  too_many_pixels: () => m.media_too_many_pixels(),
  quality_too_low: () => m.media_quality_too_low(),
  too_long: () => m.media_too_long(),
  limit_reached: () => m.refusal_limit_reached(),
}

/** Why a file was not taken, in the visitor's language. */
export const wordsOfFailure = (code: string): string => words[code]?.() ?? m.media_failed()
