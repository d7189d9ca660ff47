import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { askCards, type NoteCard, NoteList } from '../features/notes/index.ts'
import { track } from '../features/signals/index.ts'
import { TopicHead } from '../features/topics/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import { EmptyState } from '../ui/empty-state.tsx'
import { TabLink, Tabs } from '../ui/tabs.tsx'
import type { Route } from './+types/topic'
import { BackBar } from './frame/top-bar.tsx'
import { keepUnderNote } from './keep-under-note.ts'

const sortOf = (search: URLSearchParams) => (search.get('sort') === 'new' ? 'new' : 'hot')

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const call = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const list = { of: 'topic', id: params.slug, sort: sortOf(searchParams) } as const
  const [topic, first] = await orErrorPage(
    Promise.all([
      call('GET /topics/:id', { params: { id: params.slug } }),
      askCards(call, list, searchParams.get('cursor') ?? undefined),
    ]),
  )
  return { topic, first }
}
export const shouldRevalidate = keepUnderNote

export default function TopicPage({ loaderData, params }: Route.ComponentProps) {
  const { topic, first } = loaderData
  const [search] = useSearchParams()
  const sort = sortOf(search)
  const at = `/topics/${params.slug}`
  const signal = useCallback(
    (kind: 'impression' | 'click', card: NoteCard, position: number) =>
      track({ kind, noteId: card.id, source: 'topic', position }),
    [],
  )
  return (
    <>
      <title>{`#${topic.name} · ${m.brand()}`}</title>
      <meta name="description" content={m.topic_description({ name: topic.name })} />
      <BackBar title={`#${topic.name}`} />
      <TopicHead topic={topic} />
      <Tabs label={m.topic_order()} className="mb-5 border-b border-line">
        <TabLink to={at} chosen={sort === 'hot'} preventScrollReset>
          {m.topic_hot()}
        </TabLink>
        <TabLink to={`${at}?sort=new`} chosen={sort === 'new'} preventScrollReset>
          {m.topic_new()}
        </TabLink>
      </Tabs>
      <NoteList
        key={sort}
        list={{ of: 'topic', id: params.slug, sort }}
        first={first}
        hrefOf={(cursor) => `${at}?sort=${sort}&cursor=${encodeURIComponent(cursor)}`}
        onSignal={signal}
        empty={<EmptyState drawing="notes" title={m.topic_empty_title()} text={m.topic_empty_text()} />}
      />
    </>
  )
}
