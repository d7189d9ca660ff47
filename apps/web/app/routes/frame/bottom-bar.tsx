import { Plus } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import { useUnreadCounts } from '../../features/notifications/index.ts'
import { useViewer } from '../../lib/page.tsx'
import { m } from '../../paraglide/messages.js'
import { CountBadge } from '../../ui/count-badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { isAt, newNote, type Place, placesOf, savedOf } from './places.ts'

const Word = ({ place, isHere }: { place: Place | undefined; isHere: boolean }) =>
  place !== undefined && (
    <Link
      to={place.to}
      aria-current={isHere ? 'page' : undefined}
      className={`grid h-full place-items-center ${isHere ? 'font-bold' : 'text-ink-muted'}`}
    >
      <span className="relative whitespace-nowrap">
        {place.name}
        <CountBadge
          count={place.unread}
          label={m.frame_unread()}
          className="absolute bottom-[55%] left-full -ml-px ring-2 ring-paper"
        />
      </span>
    </Link>
  )

/** The phone's navigation: words and the red plus. */
export const BottomBar = () => {
  const viewer = useViewer()
  const counts = useUnreadCounts()
  const { pathname, search } = useLocation()
  const [explore, , , notifications, me] = placesOf(viewer, counts?.total ?? viewer?.unread ?? 0)
  const isSaved = search.includes('tab=boards')
  const at = (place: Place | undefined): boolean => place !== undefined && isAt(pathname, place.to)
  return (
    <nav
      aria-label={m.frame_quick()}
      className="fixed inset-x-0 bottom-0 z-bar grid h-[calc(var(--bar-bottom)+env(safe-area-inset-bottom))] grid-cols-5 items-center bg-paper pb-[env(safe-area-inset-bottom)] text-center text-15 shadow-bar desk:hidden"
    >
      <Word place={explore} isHere={at(explore)} />
      <Word place={savedOf(viewer)} isHere={viewer !== null && isSaved && at(me)} />
      <Link to={newNote(viewer)} aria-label={m.frame_new_note()} className="grid h-full place-items-center">
        <span className="grid h-8.5 w-12 place-items-center rounded-[0.75rem] bg-cinnabar text-on-cinnabar">
          <Icon of={Plus} />
        </span>
      </Link>
      <Word place={notifications} isHere={at(notifications)} />
      <Word place={me} isHere={at(me) && !isSaved} />
    </nav>
  )
}
