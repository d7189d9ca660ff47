import { type ComponentType, lazy, Suspense, useEffect, useMemo } from 'react'
import { Outlet, useLocation } from 'react-router'
import { m } from '../paraglide/messages.js'
import { BottomBar } from './frame/bottom-bar.tsx'
import { Rail } from './frame/rail.tsx'

const loadNoteOverFeed = () => import('./note-over-feed.tsx')
const NoteOverFeed = lazy(loadNoteOverFeed)
// Once loaded it is rendered at once: a lazy part would miss the moment the view transition takes its picture.
let loaded: ComponentType<{ id: string }> | undefined

/** The first sign of a hand on the page brings what opening a note takes, so that the press itself waits for nothing. */
const useReadyForNotes = (): void => {
  useEffect(() => {
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const
    const load = (): void => {
      for (const sign of signs) removeEventListener(sign, load)
      void loadNoteOverFeed().then((module) => {
        loaded = module.default
      })
    }
    for (const sign of signs) addEventListener(sign, load, { passive: true })
    return () => {
      for (const sign of signs) removeEventListener(sign, load)
    }
  }, [])
}

/** The note a page shows over itself: `?note=` behind the masked address `/notes/:id`. */
const useNoteAbove = (): string | null => {
  const { mask, search } = useLocation()
  return mask === undefined ? null : new URLSearchParams(search).get('note')
}

export default function Frame() {
  const note = useNoteAbove()
  useReadyForNotes()
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen anew with each note, never under an open one
  const Note = useMemo(() => loaded ?? NoteOverFeed, [note])
  // A note's own page and the composer end in bars of their own.
  const isNotePage = /^\/(notes|compose)(\/|$)/.test(useLocation().pathname)
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-toast focus:rounded-full focus:bg-ink focus:px-5 focus:py-3 focus:text-on-ink"
      >
        {m.frame_skip()}
      </a>
      <div
        inert={note !== null}
        className="min-h-dvh desk:grid desk:grid-cols-[4.75rem_minmax(0,1fr)] broad:grid-cols-[var(--rail)_minmax(0,1fr)]"
      >
        <Rail />
        <main
          id="main"
          tabIndex={-1}
          className={`px-(--gutter) outline-none desk:pb-12 ${isNotePage ? 'pb-6' : 'pb-[calc(var(--bar-bottom)+1.5rem)]'}`}
        >
          <Outlet />
        </main>
        {!isNotePage && <BottomBar />}
      </div>
      {note !== null && (
        <Suspense fallback={null}>
          <Note key={note} id={note} />
        </Suspense>
      )}
    </>
  )
}
