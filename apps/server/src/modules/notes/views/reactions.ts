import type { ReplyOf } from '@cinnabar/contracts/endpoint'
import type { notes } from '@cinnabar/contracts/notes'
import { isRefusal, type Refusal } from '@cinnabar/kernel/refusals'
import type { Published } from '../commands/publish-note.ts'
import type { Reacted } from '../commands/react-to-note.ts'

export const likedView = <Code extends string>(
  given: Reacted | Refusal<Code>,
): { liked: boolean; likes: number } | Refusal<Code> =>
  isRefusal(given) ? given : { liked: given.done, likes: given.total }

export const collectedView = <Code extends string>(
  given: Reacted | Refusal<Code>,
): { collected: boolean; collects: number } | Refusal<Code> =>
  isRefusal(given) ? given : { collected: given.done, collects: given.total }

export const publishedView = <Code extends string>(
  given: Published | Refusal<Code>,
): ReplyOf<(typeof notes)['POST /notes/:id/publish']> | Refusal<Code> => {
  if (isRefusal(given)) return given
  const [first] = given.reasons
  return { ...given, ...(first !== undefined && { reason: first.code }) }
}
