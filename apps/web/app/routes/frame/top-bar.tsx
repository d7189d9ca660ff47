import { ChevronLeft, Menu as MenuIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { m } from '../../paraglide/messages.js'
import { Icon } from '../../ui/icon.tsx'
import { RoundButton } from '../../ui/round-button.tsx'
import { isAt } from './places.ts'
import { Preferences } from './preferences.tsx'

const bar = 'sticky top-0 z-bar -mx-(--gutter) bg-paper/92 px-(--gutter) backdrop-blur-lg [--touch:2.75rem]'
const tap = 'grid size-11 place-items-center rounded-full hover:bg-well'

const homes = [
  { to: '/following', name: () => m.frame_follow_tab() },
  { to: '/', name: () => m.frame_explore() },
  { to: '/nearby', name: () => m.frame_nearby() },
] as const

/** Above the three feeds: tabs on a phone, whatever the page puts below them (channels) on both. */
export const HomeBar = ({ children }: { children?: ReactNode }) => {
  const { pathname } = useLocation()
  return (
    <header className={bar}>
      <div className="-mx-3 grid h-12 grid-cols-[2.75rem_1fr_2.75rem] items-center desk:hidden">
        <Preferences place="below-start" className={tap} summary={<Icon of={MenuIcon} size={24} />} />
        <nav aria-label={m.frame_feeds()} className="flex justify-center gap-6">
          {homes.map(({ to, name }) => {
            const isHere = isAt(pathname, to)
            return (
              <Link
                key={to}
                to={to}
                aria-current={isHere ? 'page' : undefined}
                className={`relative grid h-11 place-items-center text-16 whitespace-nowrap ${
                  isHere
                    ? 'font-bold after:absolute after:inset-x-1 after:bottom-1.25 after:h-0.5 after:rounded-full after:bg-ink'
                    : 'text-ink-muted'
                }`}
              >
                {name()}
              </Link>
            )
          })}
        </nav>
      </div>
      {children}
    </header>
  )
}

/** Above any other page: back and a title on a phone; nothing but air on a desk. */
export const BackBar = ({ title, children }: { title?: string; children?: ReactNode }) => {
  const navigate = useNavigate()
  const { key } = useLocation()
  return (
    <header className={`${bar} desk:static desk:h-6`}>
      <div className="-mx-3 grid h-12 grid-cols-[2.75rem_1fr_auto] items-center desk:hidden">
        <RoundButton label={m.frame_back()} onClick={() => (key === 'default' ? navigate('/') : navigate(-1))}>
          <Icon of={ChevronLeft} size={24} />
        </RoundButton>
        <span className="min-w-0 truncate text-center text-16 font-bold">{title}</span>
        <span className="flex min-w-11 justify-end">{children}</span>
      </div>
    </header>
  )
}
