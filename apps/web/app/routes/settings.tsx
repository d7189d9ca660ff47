import { Bell, Database, History, Lock, type LucideIcon, Palette, ShieldUser, User } from 'lucide-react'
import { Link, Outlet, useLocation } from 'react-router'
import { useViewer } from '../lib/page.tsx'
import { m } from '../paraglide/messages.js'
import { Icon } from '../ui/icon.tsx'
import type { Route } from './+types/settings'
import { BackBar } from './frame/top-bar.tsx'
import { memberOf } from './member.ts'

export const loader = ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  return null
}

type Room = { readonly to: string; readonly icon: LucideIcon; readonly name: () => string }
const rooms: readonly Room[] = [
  { to: '/settings/profile', icon: User, name: () => m.settings_profile() },
  { to: '/settings/account', icon: Lock, name: () => m.settings_account() },
  { to: '/settings/privacy', icon: ShieldUser, name: () => m.settings_privacy() },
  { to: '/settings/notifications', icon: Bell, name: () => m.settings_notifications() },
  { to: '/settings/look', icon: Palette, name: () => m.settings_look() },
  { to: '/settings/history', icon: History, name: () => m.settings_history() },
  { to: '/settings/data', icon: Database, name: () => m.settings_data() },
]

/** Rooms at the left on a desk; on a phone a list first, then the room. */
export default function Settings() {
  const { pathname } = useLocation()
  const viewer = useViewer()
  const here = rooms.find(({ to }) => pathname === to)
  const isRoot = here === undefined
  const Heading = isRoot ? 'h1' : 'p'
  const isModerator = viewer?.roles.some((role) => role === 'operator' || role === 'moderator') === true
  return (
    <>
      <title>{`${here?.name() ?? m.frame_settings()} · ${m.brand()}`}</title>
      <BackBar title={here?.name() ?? m.frame_settings()} />
      <div className="grid gap-8 pt-4 desk:grid-cols-[13rem_minmax(0,1fr)] desk:pt-2">
        <nav aria-label={m.frame_settings()} className={isRoot ? '' : 'hidden desk:block'}>
          <Heading className="px-3 pb-3 text-22 font-bold max-desk:sr-only">{m.frame_settings()}</Heading>
          <ul className="grid gap-0.5">
            {rooms.map(({ to, icon, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  aria-current={pathname === to ? 'page' : undefined}
                  className="flex min-h-12 items-center gap-3 rounded-control px-3 transition-colors duration-fade hover:bg-well aria-[current]:bg-well-strong aria-[current]:font-bold"
                >
                  <Icon of={icon} />
                  {name()}
                </Link>
              </li>
            ))}
            {isModerator && (
              <li className="mt-2 border-t border-line pt-2">
                <Link to="/admin" className="flex min-h-12 items-center gap-3 rounded-control px-3 hover:bg-well">
                  <Icon of={ShieldUser} />
                  {m.settings_operator()}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <div className={isRoot ? 'hidden desk:block' : ''}>
          {here !== undefined && <h1 className="mb-6 text-18 font-bold max-desk:sr-only">{here.name()}</h1>}
          <Outlet />
        </div>
      </div>
    </>
  )
}
