import { BadgeCheck, Ellipsis, Link as LinkIcon } from 'lucide-react'
import { useCount, useViewer } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { FollowButton } from '../../graph/index.ts'
import type { Profile } from '../queries.ts'

const Figure = ({ count, word }: { count: string; word: string }) => (
  <span className="num whitespace-nowrap">
    <b className="text-16 font-bold text-ink">{count}</b> {word}
  </span>
)

const Stats = ({ counts }: { counts: Profile['counts'] }) => {
  const count = useCount()
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-muted">
      <Figure count={count(counts.following)} word={m.profile_following()} />
      <Figure count={count(counts.followers)} word={m.profile_followers()} />
      <Figure count={count(counts.likesReceived)} word={m.profile_likes_received()} />
    </p>
  )
}

type ProfileHeadProps = { profile: Profile; menu: readonly MenuItem[] }

/** One left axis for picture, tabs and masonry. */
export const ProfileHead = ({ profile, menu }: ProfileHeadProps) => {
  const viewer = useViewer()
  const isMe = viewer?.id === profile.id
  return (
    <section className="grid gap-4 pt-2 pb-5 desk:grid-cols-[auto_minmax(0,1fr)_auto] desk:items-start desk:gap-6 desk:pt-8 desk:pb-8">
      <div className="flex items-center gap-4 desk:contents">
        <Avatar name={profile.name} picture={profile.avatar} size={96} className="max-desk:size-20" />
        <div className="min-w-0 desk:hidden">
          <Name profile={profile} />
        </div>
      </div>
      <div className="grid gap-2.5">
        <div className="hidden desk:block">
          <Name profile={profile} />
        </div>
        {profile.bio !== '' && (
          <p className="max-w-136 text-15 whitespace-pre-line" dir="auto" lang="">
            {profile.bio}
          </p>
        )}
        {profile.links.length > 0 && (
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-13">
            {profile.links.map(({ label, url }) => (
              <a
                key={url}
                href={url}
                rel="nofollow ugc noopener"
                target="_blank"
                className="flex items-center gap-1 text-link hover:underline"
              >
                <Icon of={LinkIcon} size={14} />
                {label === '' ? new URL(url).host : label}
              </a>
            ))}
          </p>
        )}
        <Stats counts={profile.counts} />
      </div>
      <div className="flex items-center gap-2">
        {isMe ? (
          <ButtonLink to="/settings/profile" className="max-desk:flex-1">
            {m.profile_edit()}
          </ButtonLink>
        ) : (
          <FollowButton
            userId={profile.id}
            following={profile.viewer?.following ?? false}
            size={44}
            className="max-desk:flex-1 desk:min-w-28"
          />
        )}
        {menu.length > 0 && (
          <Menu
            label={m.profile_menu()}
            items={menu}
            className="grid size-11 place-items-center rounded-full bg-well hover:bg-well-strong"
          >
            <Icon of={Ellipsis} />
          </Menu>
        )}
      </div>
    </section>
  )
}

const Name = ({ profile }: { profile: Profile }) => (
  <>
    <p className="flex items-center gap-1.5 text-22 font-bold">
      <span className="min-w-0">{profile.name}</span>
      {profile.isVerified && (
        <>
          <Icon of={BadgeCheck} className="text-link" />
          <span className="sr-only">{m.profile_verified()}</span>
        </>
      )}
    </p>
    <p className="flex flex-wrap items-center gap-1.5 text-12 text-ink-faint">
      <span>@{profile.handle}</span>
      {profile.place !== '' && (
        <>
          <i className="sep" />
          <span>{profile.place}</span>
        </>
      )}
    </p>
  </>
)
