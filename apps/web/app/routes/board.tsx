import { useNavigate, useRevalidator } from 'react-router'
import { askBoardNotes, BoardPage } from '../features/boards/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import type { Route } from './+types/board'
import { BackBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const call = context.get(apiContext)
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const [board, first] = await orErrorPage(
    Promise.all([call('GET /boards/:id', { params: { id: params.id } }), askBoardNotes(call, params.id, cursor)]),
  )
  return { board, first }
}
export const shouldRevalidate = keepUnderNote

export default function BoardRoute({ loaderData }: Route.ComponentProps) {
  const { board, first } = loaderData
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const title = board.title === '' ? m.board_default() : board.title
  return (
    <>
      <title>{`${title} · ${m.brand()}`}</title>
      <BackBar title={title} />
      <BoardPage
        key={board.id}
        board={board}
        first={first}
        onChanged={() => void revalidate()}
        onDeleted={() => void navigate('/boards', { replace: true })}
      />
    </>
  )
}
