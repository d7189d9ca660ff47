import { Menu as MenuIcon, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { useViewer } from '../../lib/page.tsx'
import { m } from '../../paraglide/messages.js'
import { Avatar } from '../../ui/avatar.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { CountBadge } from '../../ui/count-badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Seal } from '../../ui/seal.tsx'
import { isAt, newNote, type Place, placesOf } from './places.ts'
import { Preferences } from './preferences.tsx'
import { useLiveUnread } from './use-live-unread.ts'
import { useVerified } from './use-verified.ts'

const row =
  'relative flex h-12 items-center gap-3.5 rounded-full px-3 text-15 transition-colors duration-fade hover:bg-well'
const word = 'hidden whitespace-nowrap broad:block'

const RailLink = ({ place, isHere, face }: { place: Place; isHere: boolean; face?: ReactNode }) => (
  <Link
    to={place.to}
    prefetch="intent"
    title={place.name}
    aria-current={isHere ? 'page' : undefined}
    className={`${row} ${isHere ? 'chosen bg-well-strong font-bold' : ''}`}
  >
    {face ?? <Icon of={place.icon} size={24} />}
    <span className={word}>{place.name}</span>
    <CountBadge
      count={place.unread}
      label={m.frame_unread()}
      className="absolute top-1 left-6 broad:static broad:ml-auto"
    />
  </Link>
)

/** The desk's navigation: icons under 1280 px, words from there. */
export const Rail = () => {
  const viewer = useViewer()
  const { pathname } = useLocation()
  const places = placesOf(viewer, useLiveUnread())
  useVerified()
  return (
    <nav
      aria-label={m.frame_main()}
      className="sticky top-0 z-rail hidden h-dvh flex-col gap-0.5 px-3.5 pt-4 pb-4.5 desk:flex broad:pr-2 broad:pl-4"
    >
      <Link
        to="/"
        className="mb-5 flex h-10 items-center gap-2.5 rounded-full pl-2.5 text-[1.1875rem] font-bold"
        title={m.brand()}
      >
        <Seal />
        <span className={`${word} tracking-tight [:lang(zh)_&]:tracking-[0.08em]`}>{m.brand()}</span>
      </Link>
      {places.map((place, index) => (
        <RailLink
          key={place.to}
          place={place}
          isHere={isAt(pathname, place.to)}
          {...(viewer !== null && index === places.length - 1
            ? { face: <Avatar name={viewer.name} picture={viewer.avatar} size={28} className="-m-0.5" /> }
            : {})}
        />
      ))}
      <Link to={newNote(viewer)} title={m.frame_new_note()} className={buttonClass('primary', 44, 'mt-4 px-0!')}>
        <Icon of={Plus} />
        <span className={word}>{m.frame_new_note()}</span>
      </Link>
      <span className="flex-1" />
      <Preferences
        place="above-start"
        className={row}
        summary={
          <>
            <Icon of={MenuIcon} size={24} />
            <span className={word}>{m.frame_more()}</span>
          </>
        }
      />
    </nav>
  )
}
