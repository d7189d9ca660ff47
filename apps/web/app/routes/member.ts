import { type RouterContextProvider, redirect } from 'react-router'
import { type Viewer, viewerContext } from '../lib/context.ts'
import { signInTo } from './frame/places.ts'

/** The person of a page that belongs to an account; a guest goes to sign-in and comes back. */
export const memberOf = (context: Readonly<RouterContextProvider>, request: Request): Viewer => {
  const viewer = context.get(viewerContext)
  if (viewer !== null) return viewer
  const { pathname, search } = new URL(request.url)
  throw redirect(signInTo(pathname.replace(/\.data$/, '') + search))
}
