import { data, redirect } from 'react-router'
import { refusedOf, SignInPage } from '../../features/identity/index.ts'
import { apiContext, authContext, orErrorPage, viewerContext } from '../../lib/context.ts'
import { pathOf, textOf } from '../../lib/form.ts'
import { isProblem } from '../../lib/problem.ts'
import { m } from '../../paraglide/messages.js'
import type { Route } from './+types/sign-in'
import { goOn } from './go-on.ts'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const next = pathOf(new URL(request.url).searchParams.get('next'))
  if (context.get(viewerContext) !== null) throw redirect(next)
  const { items } = await orErrorPage(context.get(apiContext)('GET /sign-in/providers'))
  return { next, providers: items }
}

export const action = async ({ context, request }: Route.ActionArgs) => {
  const form = await request.formData()
  const auth = context.get(authContext)
  const next = pathOf(textOf(form, 'next'))
  const email = textOf(form, 'email').trim()
  const provider = textOf(form, 'provider')
  try {
    if (provider !== '') {
      // The well-known houses and those of the operator's own answer at different addresses.
      const answer = await auth('/sign-in/social', { provider, callbackURL: next }).catch((error: unknown) => {
        if (isProblem(error)) return auth('/sign-in/oauth2', { providerId: provider, callbackURL: next })
        throw error
      })
      return goOn(String(answer.body.url), answer)
    }
    const answer = await auth('/sign-in/email', { email, password: textOf(form, 'password') })
    return answer.body.twoFactorRedirect === true
      ? goOn(`/two-factor?next=${encodeURIComponent(next)}`, answer)
      : goOn(next, answer)
  } catch (error) {
    return data({ refused: refusedOf(error), email }, { status: isProblem(error) ? error.status : 500 })
  }
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.identity_sign_in()} · ${m.brand()}`}</title>
      <SignInPage
        next={loaderData.next}
        providers={loaderData.providers}
        refused={actionData?.refused}
        email={actionData?.email ?? ''}
      />
    </>
  )
}
