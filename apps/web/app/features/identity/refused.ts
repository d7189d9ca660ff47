import { isProblem, Problem, type ProblemCode } from '../../lib/problem.ts'
import { wordsOfRefusal } from '../../lib/refusals.ts'
import { m } from '../../paraglide/messages.js'

/** A refusal as a route's action hands it to its page, before and after the script. */
export type Refused = { readonly code: ProblemCode; readonly field: string | null }

export const refusedOf = (error: unknown): Refused => {
  if (!isProblem(error)) throw error
  return { code: error.code, field: typeof error.data.field === 'string' ? error.data.field : null }
}

const words: Partial<Record<ProblemCode, (field: string | null) => string>> = {
  wrong_credentials: () => m.identity_wrong_credentials(),
  already_taken: (field) => (field === 'handle' ? m.identity_handle_taken() : m.identity_email_taken()),
  too_soon: () => m.identity_handle_too_soon(),
  link_expired: () => m.identity_link_expired(),
  email_unverified: () => m.identity_email_unverified(),
  stale_session: () => m.identity_stale_session(),
  invalid_input: () => m.identity_invalid_input(),
  unreadable_archive: () => m.identity_unreadable_archive(),
  obligations_open: () => m.identity_obligations_open(),
  last_operator: () => m.identity_last_operator(),
  unauthenticated: () => m.identity_step_expired(),
}

/** What was refused about an account, in the visitor's language. */
export const wordsOfRefused = ({ code, field }: Refused): string =>
  words[code]?.(field) ?? wordsOfRefusal(new Problem(code, 0, {}))

export const wordsOfAccountRefusal = (error: unknown): string =>
  isProblem(error) ? wordsOfRefused(refusedOf(error)) : wordsOfRefusal(error)
