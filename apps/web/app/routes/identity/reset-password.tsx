import { data, redirect } from 'react-router'
import { ResetPage, refusedOf } from '../../features/identity/index.ts'
import { authContext } from '../../lib/context.ts'
import { textOf } from '../../lib/form.ts'
import { isProblem } from '../../lib/problem.ts'
import { m } from '../../paraglide/messages.js'
import type { Route } from './+types/reset-password'

export const loader = ({ request }: Route.LoaderArgs) => {
  const token = new URL(request.url).searchParams.get('token')
  if (token === null || token === '') throw redirect('/forgot-password')
  return { token }
}

export const action = async ({ context, request }: Route.ActionArgs) => {
  const form = await request.formData()
  try {
    await context.get(authContext)('/reset-password', {
      token: textOf(form, 'token'),
      newPassword: textOf(form, 'password'),
    })
    return redirect('/sign-in')
  } catch (error) {
    return data({ refused: refusedOf(error) }, { status: isProblem(error) ? error.status : 500 })
  }
}

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.identity_reset_title()} · ${m.brand()}`}</title>
      {/* The token in the address is a secret: no page that is left to may read it. */}
      <meta name="referrer" content="no-referrer" />
      <ResetPage token={loaderData.token} refused={actionData?.refused} />
    </>
  )
}
