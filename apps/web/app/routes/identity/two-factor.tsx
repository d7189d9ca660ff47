import { data } from 'react-router'
import { refusedOf, TwoFactorPage } from '../../features/identity/index.ts'
import { authContext } from '../../lib/context.ts'
import { pathOf, textOf } from '../../lib/form.ts'
import { isProblem } from '../../lib/problem.ts'
import { m } from '../../paraglide/messages.js'
import type { Route } from './+types/two-factor'
import { goOn } from './go-on.ts'

export const loader = ({ request }: Route.LoaderArgs) => ({
  next: pathOf(new URL(request.url).searchParams.get('next')),
})

export const action = async ({ context, request }: Route.ActionArgs) => {
  const form = await request.formData()
  const code = textOf(form, 'code').replaceAll(/\s/g, '')
  // Six digits come from the app, anything else is one of the codes kept for a lost phone.
  const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
  try {
    const answer = await context.get(authContext)(path, { code, trustDevice: form.get('trust') !== null })
    return goOn(pathOf(textOf(form, 'next')), answer)
  } catch (error) {
    return data({ refused: refusedOf(error) }, { status: isProblem(error) ? error.status : 500 })
  }
}

export default function TwoFactor({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.identity_code_title()} · ${m.brand()}`}</title>
      <TwoFactorPage next={loaderData.next} refused={actionData?.refused} />
    </>
  )
}
