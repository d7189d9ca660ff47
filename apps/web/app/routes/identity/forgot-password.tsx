import { data } from 'react-router'
import { ForgotPage, refusedOf } from '../../features/identity/index.ts'
import { authContext } from '../../lib/context.ts'
import { textOf } from '../../lib/form.ts'
import { isProblem } from '../../lib/problem.ts'
import { m } from '../../paraglide/messages.js'
import type { Route } from './+types/forgot-password'

export const action = async ({ context, request }: Route.ActionArgs) => {
  const email = textOf(await request.formData(), 'email').trim()
  try {
    await context.get(authContext)('/request-password-reset', { email })
    return { sentTo: email, refused: undefined }
  } catch (error) {
    return data({ sentTo: undefined, refused: refusedOf(error) }, { status: isProblem(error) ? error.status : 500 })
  }
}

export default function ForgotPassword({ actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.identity_forgot_title()} · ${m.brand()}`}</title>
      <ForgotPage refused={actionData?.refused} sentTo={actionData?.sentTo} />
    </>
  )
}
