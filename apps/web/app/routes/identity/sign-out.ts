import { redirect } from 'react-router'
import { authContext } from '../../lib/context.ts'
import type { Route } from './+types/sign-out'
import { goOn } from './go-on.ts'

export const action = async ({ context }: Route.ActionArgs) =>
  goOn('/', await context.get(authContext)('/sign-out', {}))
export const loader = () => redirect('/')
