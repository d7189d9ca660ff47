import { useNavigate } from 'react-router'
import { MyBoardsPage } from '../features/boards/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import type { Route } from './+types/boards'
import { BackBar } from './frame/top-bar.tsx'
import { memberOf } from './member.ts'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  return { boards: await orErrorPage(context.get(apiContext)('GET /boards', { query: { limit: 60 } })) }
}

export default function Boards({ loaderData }: Route.ComponentProps) {
  const navigate = useNavigate()
  return (
    <>
      <title>{`${m.boards_mine()} · ${m.brand()}`}</title>
      <BackBar title={m.boards_mine()} />
      <MyBoardsPage boards={loaderData.boards} onMade={(id) => void navigate(`/boards/${id}`)} />
    </>
  )
}
