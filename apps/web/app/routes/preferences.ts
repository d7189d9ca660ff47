import { redirect } from 'react-router'
import { preferenceCookie } from '../lib/cookies.ts'
import { locales } from '../lib/locale.ts'
import { themes } from '../lib/theme.ts'
import type { Route } from './+types/preferences'

const known: Record<string, readonly string[]> = { locale: locales, theme: themes }

/** Language and theme without a script: sets the cookie and goes back to where the form stood. */
export const action = async ({ request }: Route.ActionArgs) => {
  const form = await request.formData()
  const headers = new Headers()
  for (const [name, values] of Object.entries(known)) {
    const value = form.get(name)
    if (typeof value === 'string' && values.includes(value)) headers.append('set-cookie', preferenceCookie(name, value))
  }
  const back = form.get('back')
  // Only a path of our own: "//host" and "/\host" would leave the site.
  const isOurs = typeof back === 'string' && /^\/(?![/\\])/.test(back)
  return redirect(isOurs ? back : '/', { headers })
}

export const loader = () => redirect('/')
