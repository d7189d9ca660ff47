import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { type CardList, type CardPage, cardsQuery } from '../queries.ts'
import type { NoteCard } from '../types.ts'
import { GridSkeleton, NoteGrid } from './note-grid.tsx'

type NoteListProps = {
  list: CardList
  first: CardPage | undefined
  hrefOf: (cursor: string) => string
  empty: ReactNode
  /** Told of what was seen and opened, for the nouns that count it. */
  onSignal?: (kind: 'impression' | 'click', card: NoteCard, position: number) => void
}

/** A list of notes outside the feeds, loaded on as one scrolls. */
export const NoteList = ({ list, first, hrefOf, empty, onSignal }: NoteListProps) => {
  const query = useInfiniteQuery({
    ...cardsQuery(list),
    ...(first === undefined
      ? {}
      : { initialData: { pages: [first], pageParams: [undefined] as (string | undefined)[] } }),
  })
  const pages = query.data?.pages
  const cards = useMemo(
    () => [...new Map((pages ?? []).flatMap((page) => page.items).map((card) => [card.id, card])).values()],
    [pages],
  )
  const seen = useCallback((card: NoteCard, at: number) => onSignal?.('impression', card, at), [onSignal])
  const opened = useCallback((card: NoteCard, at: number) => onSignal?.('click', card, at), [onSignal])
  if (query.isPending) return <GridSkeleton />
  if (query.isError && cards.length === 0) {
    return (
      <p className="py-12 text-center text-ink-muted">
        {wordsOfRefusal(query.error)}{' '}
        <Button size={36} onClick={() => void query.refetch()}>
          {m.error_again()}
        </Button>
      </p>
    )
  }
  if (cards.length === 0) return empty
  const cursor = pages?.at(-1)?.nextCursor ?? null
  return (
    <NoteGrid
      cards={cards}
      moreHref={cursor === null ? null : hrefOf(cursor)}
      isLoading={query.isFetchingNextPage}
      loadMore={() => void query.fetchNextPage()}
      onSeen={seen}
      onOpen={opened}
    />
  )
}
