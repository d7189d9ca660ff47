import { redirectDocument } from 'react-router'
import type { AuthAnswer } from '../../lib/auth.ts'

/** On to another page with the session's cookies. The page is loaded whole: what a guest's browser kept is not the member's. */
export const goOn = (to: string, { cookies }: Pick<AuthAnswer, 'cookies'>): Response => {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return redirectDocument(to, { headers })
}
