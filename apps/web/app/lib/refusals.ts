import { CircleAlert } from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { showToast } from '../ui/toast.tsx'
import { isProblem, type ProblemCode } from './problem.ts'

const words: Partial<Record<ProblemCode, () => string>> = {
  offline: () => m.refusal_offline(),
  unauthenticated: () => m.refusal_unauthenticated(),
  forbidden: () => m.refusal_forbidden(),
  blocked: () => m.refusal_blocked(),
  suspended: () => m.refusal_suspended(),
  not_found: () => m.refusal_gone(),
  gone: () => m.refusal_gone(),
  comments_closed: () => m.refusal_comments_closed(),
  words_not_welcome: () => m.refusal_words_not_welcome(),
  objectionable: () => m.refusal_objectionable(),
  limit_reached: () => m.refusal_limit_reached(),
  rate_limited: () => m.refusal_rate_limited(),
  overloaded: () => m.refusal_overloaded(),
  wrong_state: () => m.refusal_wrong_state(),
  conflict: () => m.refusal_wrong_state(),
}

/** A refusal in the visitor's language. */
export const wordsOfRefusal = (error: unknown): string =>
  (isProblem(error) ? words[error.code] : undefined)?.() ?? m.refusal_fault()

/** Says a refusal in a toast; anything that is not one is also thrown on, to be seen by whoever watches for faults. */
export const explain = (error: unknown): void => {
  showToast({ icon: CircleAlert, text: wordsOfRefusal(error) })
  if (!isProblem(error)) throw error
}
