import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Ban, Flag } from 'lucide-react'
import { lazy, Suspense, useCallback, useState } from 'react'
import { data, useNavigate, useSearchParams } from 'react-router'
import { BoardGrid, type BoardPageData, boardsOfQuery } from '../features/boards/index.ts'
import { blockPerson } from '../features/graph/index.ts'
import type { Reported } from '../features/moderation/index.ts'
import { askCards, type NoteCard, NoteList } from '../features/notes/index.ts'
import { type Profile, ProfileHead } from '../features/profiles/index.ts'
import { track } from '../features/signals/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { useCount, useViewer } from '../lib/page.tsx'
import { inviteToSignIn } from '../lib/sign-in.ts'
import { m } from '../paraglide/messages.js'
import { EmptyState } from '../ui/empty-state.tsx'
import { TabLink, Tabs } from '../ui/tabs.tsx'
import { showToast } from '../ui/toast.tsx'
import type { Route } from './+types/profile'
import { BackBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

const ReportSheet = lazy(() => import('../features/moderation/parts/report-sheet.tsx'))

const tabs = ['notes', 'boards', 'likes'] as const
const tabOf = (search: URLSearchParams) => tabs.find((tab) => tab === search.get('tab')) ?? 'notes'

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  // One segment under the root is a person's only with its @.
  if (!params.handle.startsWith('@')) throw data({ code: 'not_found' }, { status: 404 })
  const call = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const tab = tabOf(searchParams)
  const profile = await orErrorPage(call('GET /users/:id', { params: { id: params.handle } }))
  const cursor = searchParams.get('cursor') ?? undefined
  const [cards, boards] = await orErrorPage(
    Promise.all([
      tab === 'boards' ? undefined : askCards(call, { of: tab === 'likes' ? 'likes' : 'user', id: profile.id }, cursor),
      tab === 'boards' ? call('GET /users/:id/boards', { params: { id: profile.id }, query: {} }) : undefined,
    ]),
  )
  return { profile, cards, boards }
}
export const shouldRevalidate = keepUnderNote

const Boards = ({ profile, first, isMe }: { profile: Profile; first: BoardPageData | undefined; isMe: boolean }) => {
  const list = useInfiniteQuery({
    ...boardsOfQuery(profile.id),
    ...(first === undefined
      ? {}
      : { initialData: { pages: [first], pageParams: [undefined] as (string | undefined)[] } }),
  })
  const boards = list.data?.pages.flatMap((page) => page.items) ?? []
  return boards.length === 0 ? (
    <EmptyState
      drawing="boards"
      title={m.boards_none_title()}
      text={isMe ? m.boards_none_text() : m.boards_none_other()}
    />
  ) : (
    <BoardGrid boards={boards} />
  )
}

export default function ProfilePage({ loaderData, params }: Route.ComponentProps) {
  const { profile, cards, boards } = loaderData
  const viewer = useViewer()
  const count = useCount()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [reported, setReported] = useState<Reported>()
  const tab = tabOf(search)
  const isMe = viewer?.id === profile.id
  const at = `/${params.handle}`
  const signal = useCallback(
    (kind: 'impression' | 'click', card: NoteCard, position: number) =>
      track({ kind, noteId: card.id, source: 'profile', position }),
    [],
  )
  const block = async (): Promise<void> => {
    if (!(await blockPerson(profile.id))) return
    showToast({ icon: Ban, text: m.note_blocked({ name: profile.name }) })
    client.clear()
    navigate('/')
  }
  const asMember = (run: () => void) => (): void => (viewer === null ? inviteToSignIn() : run())
  const menu = isMe
    ? []
    : [
        { label: m.profile_report(), icon: Flag, run: asMember(() => setReported({ kind: 'user', id: profile.id })) },
        { label: m.profile_block(), icon: Ban, danger: true, run: asMember(() => void block()) },
      ]
  const words = {
    notes: {
      title: m.profile_notes_none_title(),
      text: isMe ? m.profile_notes_none_mine() : m.profile_notes_none_other(),
    },
    likes: {
      title: m.profile_likes_none_title(),
      text: isMe ? m.profile_likes_none_mine() : m.profile_likes_none_other(),
    },
  }
  return (
    <>
      <title>{`${profile.name} (@${profile.handle}) · ${m.brand()}`}</title>
      <meta
        name="description"
        content={profile.bio === '' ? m.profile_description({ name: profile.name }) : profile.bio}
      />
      <BackBar />
      <h1 className="sr-only">{profile.name}</h1>
      <ProfileHead profile={profile} menu={menu} />
      <Tabs label={m.profile_tabs()} className="mb-5 border-b border-line">
        <TabLink to={at} chosen={tab === 'notes'} preventScrollReset>
          {m.profile_notes()} <span className="num">{count(profile.counts.notes)}</span>
        </TabLink>
        <TabLink to={`${at}?tab=boards`} chosen={tab === 'boards'} preventScrollReset>
          {m.profile_boards()}
        </TabLink>
        <TabLink to={`${at}?tab=likes`} chosen={tab === 'likes'} preventScrollReset>
          {m.profile_likes()}
        </TabLink>
      </Tabs>
      {tab === 'boards' ? (
        <Boards key={profile.id} profile={profile} first={boards} isMe={isMe} />
      ) : (
        <NoteList
          key={`${profile.id}-${tab}`}
          list={{ of: tab === 'likes' ? 'likes' : 'user', id: profile.id }}
          first={cards}
          hrefOf={(cursor) => `${at}?tab=${tab}&cursor=${encodeURIComponent(cursor)}`}
          onSignal={signal}
          empty={<EmptyState drawing="notes" title={words[tab].title} text={words[tab].text} />}
        />
      )}
      {reported !== undefined && (
        <Suspense fallback={null}>
          <ReportSheet reported={reported} onClose={() => setReported(undefined)} />
        </Suspense>
      )}
    </>
  )
}
