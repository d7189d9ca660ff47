import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'

type GalleryProps = {
  count: number
  label: string
  onIndex?: (index: number) => void
  children: (index: number) => ReactNode
}

/** Slides that snap: a finger swipes them without a script, arrows and ← → turn them with one. */
export const Gallery = ({ count, label, onIndex, children }: GalleryProps) => {
  const track = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(0)
  const turn = useCallback((by: number): void => {
    track.current?.scrollBy({ left: by * track.current.clientWidth, behavior: 'smooth' })
  }, [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=menu]') !== null
      if (isWriting || event.altKey || event.metaKey || event.ctrlKey) return
      if (event.key === 'ArrowLeft') turn(-1)
      if (event.key === 'ArrowRight') turn(1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [turn])

  return (
    <section
      aria-label={label}
      aria-roledescription={m.note_gallery()}
      className="group/gallery on-picture absolute inset-0"
    >
      <div
        ref={track}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard
        tabIndex={0}
        className="scroll-x flex size-full snap-x snap-mandatory overscroll-x-contain"
        onScroll={({ currentTarget }) => {
          const now = Math.round(currentTarget.scrollLeft / currentTarget.clientWidth)
          if (now === index) return
          setIndex(now)
          onIndex?.(now)
        }}
      >
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides have no other identity and never move
          <div key={at} className="relative size-full flex-none snap-center snap-always">
            {children(at)}
          </div>
        ))}
      </div>
      {count > 1 && (
        <>
          <span className="num absolute top-3.5 right-3.5 z-1 rounded-full bg-veil px-2.5 text-11/6 font-medium text-on-veil">
            <span className="sr-only">{m.note_picture_of({ index: index + 1, count })}</span>
            <span aria-hidden="true">
              {index + 1}/{count}
            </span>
          </span>
          <RoundButton
            over
            label={m.note_previous_picture()}
            hidden={index === 0}
            className="absolute! top-1/2 left-4 hidden! -translate-y-1/2 wide:grid!"
            onClick={() => turn(-1)}
          >
            <Icon of={ChevronLeft} />
          </RoundButton>
          <RoundButton
            over
            label={m.note_next_picture()}
            hidden={index === count - 1}
            className="absolute! top-1/2 right-4 hidden! -translate-y-1/2 wide:grid!"
            onClick={() => turn(1)}
          >
            <Icon of={ChevronRight} />
          </RoundButton>
          <span className="absolute inset-x-0 bottom-3 z-1 flex justify-center gap-1.25 wide:hidden" aria-hidden="true">
            {Array.from({ length: count }, (_, at) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a row of dots
                key={at}
                className={`h-1.5 rounded-full ${at === index ? 'w-4 bg-on-veil' : 'w-1.5 bg-on-veil/60'}`}
              />
            ))}
          </span>
        </>
      )}
    </section>
  )
}
