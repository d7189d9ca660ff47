import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { m } from '../../../paraglide/messages.js'
import { buttonClass } from '../../../ui/button.tsx'
import { Masonry } from '../../../ui/masonry.tsx'
import type { Block } from '../../../ui/masonry-layout.ts'
import { Skeleton, SkeletonLine } from '../../../ui/skeleton.tsx'
import { feedRatio } from '../pictures.ts'
import type { NoteCard as NoteCardData } from '../types.ts'
import { NoteCard } from './note-card.tsx'

type NoteGridProps = {
  cards: readonly NoteCardData[]
  /** Where the rest begins without a script, or null at the end. */
  moreHref: string | null
  isLoading: boolean
  loadMore: () => void
  onSeen?: (card: NoteCardData, position: number) => void
  onOpen?: (card: NoteCardData, position: number) => void
}

const keyOf = (card: NoteCardData): string => card.id
const blockOf = (card: NoteCardData): Block => ({
  ratio: feedRatio(card.cover),
  title: card.title === '' ? m.note_untitled({ name: card.author.name }) : card.title,
})
const firstRow = 6

/** Runs when the end comes near; looked at anew after each page, for an end that never left the screen. */
const useReached = (run: () => void, length: number) => {
  const end = useRef<HTMLDivElement>(null)
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new observer after each page reports at once
  useEffect(() => {
    if (end.current === null) return
    const observer = new IntersectionObserver(
      (entries) => entries.at(-1)?.isIntersecting === true && latest.current(),
      {
        rootMargin: '1200px 0px',
      },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [length])
  return end
}

/** Cards in columns that load on as one scrolls; without a script a link leads to the next page. */
export const NoteGrid = ({ cards, moreHref, isLoading, loadMore, onSeen, onOpen }: NoteGridProps) => {
  const end = useReached(() => {
    if (moreHref !== null && !isLoading) loadMore()
  }, cards.length)
  return (
    <div className="-mx-2 desk:mx-0">
      <Masonry items={cards} keyOf={keyOf} blockOf={blockOf}>
        {(card, index) => (
          <NoteCard card={card} position={index} eager={index < firstRow} onSeen={onSeen} onOpen={onOpen} />
        )}
      </Masonry>
      <div ref={end} className="mt-(--gap-feed-row) min-h-px">
        {isLoading && <GridSkeleton />}
        {moreHref !== null && !isLoading && (
          <div className="grid justify-items-center py-6">
            <Link to={moreHref} className={buttonClass('soft', 44)} reloadDocument>
              {m.notes_more()}
            </Link>
          </div>
        )}
      </div>
    </div>
  )
}

const shapes = ['aspect-3/4', 'aspect-square', 'aspect-3/4', 'aspect-4/3', 'aspect-square', 'aspect-3/4'] as const
const hiddenBelow = [
  '',
  '',
  'hidden desk:block',
  'hidden wide:block',
  'hidden broad:block',
  'hidden vast:block',
] as const

/** One row of cards to come, in the columns of the masonry. */
export const GridSkeleton = () => (
  <div
    className="grid grid-cols-2 items-start gap-x-(--gap-feed) gap-y-(--gap-feed-row) desk:grid-cols-3 wide:grid-cols-4 broad:grid-cols-5 vast:grid-cols-6"
    role="status"
    aria-label={m.notes_loading()}
  >
    {shapes.map((shape, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row
      <div key={index} className={hiddenBelow[index]}>
        <Skeleton className={shape} />
        <div className="grid gap-2 px-1 pt-3">
          <SkeletonLine className="w-5/6" />
          <SkeletonLine className="w-2/5" />
        </div>
      </div>
    ))}
  </div>
)
