import { Outlet, useLocation } from 'react-router'
import { useViewer } from '../lib/page.tsx'
import { m } from '../paraglide/messages.js'
import { TabLink, Tabs } from '../ui/tabs.tsx'
import type { Route } from './+types/admin'
import { BackBar } from './frame/top-bar.tsx'
import { memberOf } from './member.ts'

export const loader = ({ context, request }: Route.LoaderArgs) => {
  const { roles } = memberOf(context, request)
  // Whoever may not be here is told what a stranger is told: there is no such page.
  if (!roles.includes('operator') && !roles.includes('moderator')) throw new Response(null, { status: 404 })
  return null
}

/** Behind the counter; a moderator sees reports and people, an operator all of it. */
export default function Admin() {
  const { pathname } = useLocation()
  const isOperator = useViewer()?.roles.includes('operator') === true
  const rooms = [
    ...(isOperator ? [{ to: '/admin', name: m.admin_overview() }] : []),
    { to: '/admin/reports', name: m.admin_reports() },
    { to: '/admin/people', name: m.admin_people() },
    ...(isOperator
      ? [
          { to: '/admin/media', name: m.admin_media() },
          { to: '/admin/jobs', name: m.admin_jobs() },
        ]
      : []),
  ]
  return (
    <>
      <title>{`${m.settings_operator()} · ${m.brand()}`}</title>
      <BackBar title={m.settings_operator()} />
      <h1 className="text-22 font-bold max-desk:sr-only">{m.settings_operator()}</h1>
      <Tabs label={m.settings_operator()} className="mb-6 border-b border-line">
        {rooms.map(({ to, name }) => (
          <TabLink key={to} to={to} chosen={pathname === to}>
            {name}
          </TabLink>
        ))}
      </Tabs>
      <Outlet />
    </>
  )
}
