import type { ReviewReason } from '@cinnabar/contracts/note'
import { isProblem } from '../../lib/problem.ts'
import { wordsOfRefusal } from '../../lib/refusals.ts'
import { m } from '../../paraglide/messages.js'

const reasonWords: Record<ReviewReason['code'], (excerpt: string) => string> = {
  banned_words: (excerpt) => m.compose_reason_banned({ excerpt }),
  spam_links: (excerpt) => m.compose_reason_links({ excerpt }),
  contact_details: (excerpt) => m.compose_reason_contact({ excerpt }),
  repeated: () => m.compose_reason_repeated(),
  media_failed: () => m.compose_reason_media(),
  house_rules: () => m.compose_reason_house(),
}
const fieldWords: Record<NonNullable<ReviewReason['field']>, () => string> = {
  title: () => m.compose_title(),
  body: () => m.compose_body(),
  longText: () => m.compose_long(),
  steps: () => m.compose_kind_steps(),
  topics: () => m.compose_topics(),
  media: () => m.media_strip(),
}

/** What the review did not let pass, and what to mend. */
export const wordsOfReason = ({ code, field, excerpt }: ReviewReason): string => {
  const words = reasonWords[code](excerpt ?? '')
  return field === null ? words : `${fieldWords[field]()}: ${words}`
}

const missingWords: Readonly<Record<string, () => string>> = {
  title: () => m.compose_missing_title(),
  words: () => m.compose_missing_words(),
  picture: () => m.compose_missing_picture(),
  video: () => m.compose_missing_video(),
  steps: () => m.compose_missing_steps(),
  step_words: () => m.compose_missing_step_words(),
  one_video_only: () => m.compose_missing_one_video(),
}

const isReason = (value: unknown): value is ReviewReason =>
  typeof value === 'object' && value !== null && 'code' in value && String(value.code) in reasonWords

/** A refusal to save or publish, as sentences about what to mend. */
export const wordsOfPublishing = (error: unknown): readonly string[] => {
  if (!isProblem(error)) return [wordsOfRefusal(error)]
  const { missing, reasons } = error.data
  if (error.code === 'incomplete' && Array.isArray(missing)) {
    const words = missing.map((part) => missingWords[String(part)]?.()).filter((text) => text !== undefined)
    if (words.length > 0) return words
  }
  if (error.code === 'objectionable' && Array.isArray(reasons)) return reasons.filter(isReason).map(wordsOfReason)
  if (error.code === 'out_of_window') return [m.compose_window()]
  if (error.code === 'media_not_ready') return [m.compose_media_waiting()]
  return [wordsOfRefusal(error)]
}
