import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { api, type Reply } from '../../../lib/api.ts'
import { Moment } from '../../../lib/page.tsx'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TabLink, Tabs } from '../../../ui/tabs.tsx'
import { wordsOfFailure } from '../refusals.ts'

export const operatedStates = ['stuck', 'failed', 'receiving', 'received', 'probing', 'card-ready', 'ready'] as const
export type OperatedState = (typeof operatedStates)[number]
type Operated = Reply<'GET /admin/media'>['items'][number]

const operatedMediaQuery = (state: OperatedState) =>
  infiniteQueryOptions({
    queryKey: ['media', 'operated', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /admin/media', { query: { state, ...(pageParam === undefined ? {} : { cursor: pageParam }) }, signal }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: 10_000,
    staleTime: 0,
  })

const names: Record<OperatedState, () => string> = {
  stuck: () => m.media_state_stuck(),
  failed: () => m.media_state_failed(),
  receiving: () => m.media_state_receiving(),
  received: () => m.media_state_received(),
  probing: () => m.media_state_probing(),
  'card-ready': () => m.media_state_card_ready(),
  ready: () => m.media_state_ready(),
}

const Row = ({ item }: { item: Operated }) => (
  <li className="grid gap-1 border-b border-line py-3">
    <p className="num flex flex-wrap items-center gap-2 text-13">
      <Badge kind={item.state === 'failed' ? 'danger' : item.state === 'ready' ? 'positive' : 'warning'}>
        {names[item.state]()}
      </Badge>
      <code className="text-12 select-all">{item.id}</code>
      <span className="text-ink-faint">{m.media_attempts({ count: item.attempts })}</span>
      <Moment at={item.updatedAt} className="text-ink-faint" />
      <code className="text-ink-faint select-all">{item.ownerId}</code>
    </p>
    {item.reason !== null && <p className="text-13 text-danger">{wordsOfFailure(item.reason)}</p>}
    {item.lastError !== null && <pre className="overflow-x-auto text-12 text-ink-muted">{item.lastError}</pre>}
  </li>
)

/** Media by how far they are; what is stuck comes first. */
export const OperatedMediaPage = ({ state }: { state: OperatedState }) => {
  const list = useInfiniteQuery(operatedMediaQuery(state))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Tabs label={m.media_states()} className="mb-2 border-b border-line">
        {operatedStates.map((each) => (
          <TabLink key={each} to={`/admin/media?state=${each}`} chosen={each === state} preventScrollReset>
            {names[each]()}
          </TabLink>
        ))}
      </Tabs>
      {list.isPending && <Skeleton className="h-40" />}
      {list.isError && <Outcome wrong={wordsOfRefusal(list.error)} done={undefined} />}
      {list.isSuccess && items.length === 0 && (
        <EmptyState drawing="boat" title={m.media_none_title()} text={m.media_none_text()} />
      )}
      <ul>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {m.media_more()}
        </Button>
      )}
    </>
  )
}
