import { data, redirect } from 'react-router'
import { refusedOf, SignUpPage } from '../../features/identity/index.ts'
import { authContext, localeContext, viewerContext } from '../../lib/context.ts'
import { pathOf, textOf } from '../../lib/form.ts'
import { isProblem } from '../../lib/problem.ts'
import { m } from '../../paraglide/messages.js'
import type { Route } from './+types/sign-up'
import { goOn } from './go-on.ts'

export const loader = ({ context, request }: Route.LoaderArgs) => {
  const next = pathOf(new URL(request.url).searchParams.get('next'))
  if (context.get(viewerContext) !== null) throw redirect(next)
  return { next }
}

export const action = async ({ context, request }: Route.ActionArgs) => {
  const form = await request.formData()
  const values = {
    name: textOf(form, 'name').trim(),
    handle: textOf(form, 'handle').trim().toLowerCase(),
    email: textOf(form, 'email').trim(),
  }
  try {
    const answer = await context.get(authContext)('/sign-up/email', {
      ...values,
      password: textOf(form, 'password'),
      language: context.get(localeContext),
    })
    return goOn(pathOf(textOf(form, 'next')), answer)
  } catch (error) {
    return data({ refused: refusedOf(error), values }, { status: isProblem(error) ? error.status : 500 })
  }
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.identity_join()} · ${m.brand()}`}</title>
      <SignUpPage
        next={loaderData.next}
        refused={actionData?.refused}
        values={actionData?.values ?? { name: '', handle: '', email: '' }}
      />
    </>
  )
}
