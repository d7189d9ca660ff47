import { useInfiniteQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useCount } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { SkeletonLine } from '../../../ui/skeleton.tsx'
import { type CommentPage, type CommentSort, commentsQuery } from '../queries.ts'
import type { Answering } from './comment-field.tsx'
import { CommentThread } from './comment-thread.tsx'

type CommentListProps = {
  noteId: string
  /** What the server already rendered, in the order "best". */
  first?: CommentPage | undefined
  onAnswer: (answering: Answering) => void
  onReport: (commentId: string) => void
}

const sortWords = { best: () => m.comments_best(), new: () => m.comments_newest() } as const

const Loading = () => (
  <div className="grid gap-5" role="status" aria-label={m.notes_loading()}>
    {[0, 1, 2].map((row) => (
      <div key={row} className="grid grid-cols-[2.25rem_1fr] gap-3">
        <div className="skeleton size-9 rounded-full" />
        <div className="grid content-start gap-2 pt-1">
          <SkeletonLine className="w-1/4" />
          <SkeletonLine className="w-4/5" />
        </div>
      </div>
    ))}
  </div>
)

export const CommentList = ({ noteId, first, onAnswer, onReport }: CommentListProps) => {
  const [sort, setSort] = useState<CommentSort>('best')
  const count = useCount()
  const list = useInfiniteQuery({
    ...commentsQuery(noteId, sort),
    ...(sort === 'best' && first !== undefined
      ? { initialData: { pages: [first], pageParams: [undefined] as (string | undefined)[] } }
      : {}),
  })
  const pages = list.data?.pages ?? []
  const total = pages[0]?.total ?? 0
  const threads = [...new Map(pages.flatMap((page) => page.items).map((thread) => [thread.id, thread])).values()]
  return (
    <section id="comments" aria-label={m.comments_label()} className="grid scroll-mt-20 gap-4.5">
      <div className="flex min-h-6 items-center justify-between">
        <h2 className="font-bold">{total > 0 ? m.comments_title({ count: count(total) }) : m.comments_label()}</h2>
        {total > 1 && (
          <Menu
            label={`${m.comments_sort()}: ${sortWords[sort]()}`}
            items={(['best', 'new'] as const).map((each) => ({
              label: sortWords[each](),
              checked: each === sort,
              run: () => setSort(each),
            }))}
            className="hit flex items-center gap-1 text-13 text-ink-muted"
          >
            {sortWords[sort]()}
            <Icon of={ChevronDown} size={14} />
          </Menu>
        )}
      </div>
      {list.isPending && <Loading />}
      {list.isError && (
        <p className="text-ink-muted">
          {m.comments_failed()}{' '}
          <button type="button" className="hit font-bold text-ink" onClick={() => void list.refetch()}>
            {m.error_again()}
          </button>
        </p>
      )}
      {list.isSuccess && threads.length === 0 && <p className="py-6 text-center text-ink-muted">{m.comments_none()}</p>}
      {threads.length > 0 && (
        <ul className="grid gap-4.5">
          {threads.map((thread) => (
            <CommentThread key={thread.id} thread={thread} onAnswer={onAnswer} onReport={onReport} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button
          size={36}
          className="justify-self-center"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {m.comments_more()}
        </Button>
      )}
    </section>
  )
}
