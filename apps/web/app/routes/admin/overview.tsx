import { redirect } from 'react-router'
import { OverviewPage } from '../../features/admin/index.ts'
import { apiContext, orErrorPage } from '../../lib/context.ts'
import { memberOf } from '../member.ts'
import type { Route } from './+types/overview'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  if (!memberOf(context, request).roles.includes('operator')) throw redirect('/admin/reports')
  return { first: await orErrorPage(context.get(apiContext)('GET /admin/overview')) }
}

export default function OverviewRoom({ loaderData }: Route.ComponentProps) {
  return <OverviewPage first={loaderData.first} />
}
