import { HistoryPage } from '../../features/signals/index.ts'
import { apiContext, orErrorPage } from '../../lib/context.ts'
import { memberOf } from '../member.ts'
import type { Route } from './+types/history'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  return { first: await orErrorPage(context.get(apiContext)('GET /history', { query: {} })) }
}

export default function HistoryRoom({ loaderData }: Route.ComponentProps) {
  return <HistoryPage first={loaderData.first} />
}
