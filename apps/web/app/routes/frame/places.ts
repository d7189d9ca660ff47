import { Bell, Compass, type LucideIcon, MapPin, Star, User, Users } from 'lucide-react'
import type { Viewer } from '../../lib/context.ts'
import { m } from '../../paraglide/messages.js'

export type Place = { readonly to: string; readonly icon: LucideIcon; readonly name: string; readonly unread: number }

export const signInTo = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`
export const newNote = (viewer: Viewer | null): string => (viewer === null ? signInTo('/compose') : '/compose')
export const meOf = (viewer: Viewer | null): string => (viewer === null ? '/sign-in' : `/@${viewer.handle}`)

/** The places of the main navigation, in the order of the rail. */
export const placesOf = (viewer: Viewer | null, unread = 0): readonly Place[] => [
  { to: '/', icon: Compass, name: m.frame_explore(), unread: 0 },
  { to: '/following', icon: Users, name: m.frame_following(), unread: 0 },
  { to: '/nearby', icon: MapPin, name: m.frame_nearby(), unread: 0 },
  {
    to: viewer === null ? signInTo('/notifications') : '/notifications',
    icon: Bell,
    name: m.frame_notifications(),
    unread,
  },
  { to: meOf(viewer), icon: User, name: viewer === null ? m.frame_sign_in() : m.frame_me(), unread: 0 },
]

/** What one saved: on the phone in the place where the tabs above already lead to the people one follows. */
export const savedOf = (viewer: Viewer | null): Place => ({
  to: viewer === null ? signInTo('/') : `/@${viewer.handle}?tab=boards`,
  icon: Star,
  name: m.frame_saved(),
  unread: 0,
})

export const isAt = (pathname: string, to: string): boolean => pathname === to.split('?')[0]
