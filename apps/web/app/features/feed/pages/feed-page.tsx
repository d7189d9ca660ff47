import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { GridSkeleton, type NoteCard, NoteGrid } from '../../notes/index.ts'
import { track } from '../../signals/index.ts'
import { refreshFeed } from '../mutations.ts'
import { EndCard } from '../parts/end-card.tsx'
import { NewNotesPill } from '../parts/new-notes-pill.tsx'
import { type Feed, feedQuery, type FeedPage as Page } from '../queries.ts'

type FeedPageProps = {
  feed: Feed
  /** What the server rendered; later pages come as one scrolls. */
  first: Page | undefined
  /** Where a page with this cursor is shown without a script. */
  hrefOf: (cursor: string) => string
  empty: ReactNode
}

const channelOf = (feed: Feed) => (feed.name === 'explore' ? feed.channel : undefined)

export const FeedPage = ({ feed, first, hrefOf, empty }: FeedPageProps) => {
  const client = useQueryClient()
  const [loadedAt, setLoadedAt] = useState(() => new Date().toISOString())
  const list = useInfiniteQuery({
    ...feedQuery(feed),
    ...(first === undefined
      ? {}
      : { initialData: { pages: [first], pageParams: [undefined] as (string | undefined)[] } }),
  })
  const pages = list.data?.pages
  const cards = useMemo(
    () => [...new Map((pages ?? []).flatMap((page) => page.items).map((card) => [card.id, card])).values()],
    [pages],
  )
  const channel = channelOf(feed)
  const tell = useCallback(
    (kind: 'impression' | 'click', card: NoteCard, position: number): void =>
      track({ kind, noteId: card.id, source: feed.name, position, ...(channel === undefined ? {} : { channel }) }),
    [feed.name, channel],
  )
  const seen = useCallback((card: NoteCard, position: number) => tell('impression', card, position), [tell])
  const opened = useCallback((card: NoteCard, position: number) => tell('click', card, position), [tell])
  const showNew = async (): Promise<void> => {
    await refreshFeed(client, feed, pages?.[0]?.session ?? '')
    setLoadedAt(new Date().toISOString())
    scrollTo({ top: 0 })
  }

  if (list.isPending) return <GridSkeleton />
  if (list.isError && cards.length === 0) {
    return (
      <EmptyState drawing="boat" title={m.feed_failed()} text={wordsOfRefusal(list.error)}>
        <Button onClick={() => void list.refetch()}>{m.error_again()}</Button>
      </EmptyState>
    )
  }
  if (cards.length === 0) return empty
  const last = pages?.at(-1)
  const more = list.hasNextPage && last?.nextCursor != null ? hrefOf(last.nextCursor) : null
  return (
    <>
      {feed.name === 'explore' && <NewNotesPill channel={channel} since={loadedAt} onShow={showNew} />}
      <NoteGrid
        cards={cards}
        moreHref={more}
        isLoading={list.isFetchingNextPage}
        loadMore={() => void list.fetchNextPage()}
        onSeen={seen}
        onOpen={opened}
      />
      {more === null && <EndCard />}
    </>
  )
}
