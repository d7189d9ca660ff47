import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Moment } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { FollowButton } from '../../graph/index.ts'
import { pictureOfCover, TextCover } from '../../notes/index.ts'
import type { Notification } from '../queries.ts'

const words: Record<Notification['kind'], (inputs: { who: string; words: string }) => string> = {
  'note-liked': (inputs) => m.notice_note_liked(inputs),
  'note-collected': (inputs) => m.notice_note_collected(inputs),
  'comment-liked': (inputs) => m.notice_comment_liked(inputs),
  followed: (inputs) => m.notice_followed(inputs),
  commented: (inputs) => m.notice_commented(inputs),
  replied: (inputs) => m.notice_replied(inputs),
  mentioned: (inputs) => m.notice_mentioned(inputs),
}

const whoOf = ({ people, peopleCount }: Notification): string => {
  const name = people[0]?.name ?? m.notice_somebody()
  return peopleCount > 1 ? m.notice_and_others({ name, count: peopleCount - 1 }) : name
}

/** Where the notice leads: the comment in its note, the note, or the person. */
const placeOf = ({ note, comment, people }: Notification): string => {
  if (note !== null) return comment === null ? `/notes/${note.id}` : `/notes/${note.id}?comment=${comment.id}`
  return people[0] === undefined ? '/notifications' : `/@${people[0].handle}`
}

const Thumb = ({ note }: { note: NonNullable<Notification['note']> }) => {
  const picture = pictureOfCover(note.cover)
  if (picture !== null) {
    return <Picture of={{ ...picture, alt: '' }} sizes="3rem" ratio={1} className="size-12 flex-none rounded-control" />
  }
  return (
    <span className="picture size-12 flex-none rounded-control bg-well">
      {note.cover.textCover !== null && (
        <TextCover cover={note.cover.textCover} title={note.title} lang="" className="size-full" />
      )}
    </span>
  )
}

/** One sentence about who did what, with the note's thumbnail or one button. */
export const Notice = ({ notice, onOpen }: { notice: Notification; onOpen: () => void }): ReactNode => {
  const [first] = notice.people
  return (
    <li className="relative flex items-center gap-3 border-b border-line py-3">
      <Avatar name={first?.name ?? ''} picture={first?.avatar ?? null} size={44} />
      <div className="min-w-0 flex-1">
        <Link
          to={placeOf(notice)}
          className="line-clamp-3 after:absolute after:inset-0 after:rounded-control"
          onClick={onOpen}
        >
          {words[notice.kind]({ who: whoOf(notice), words: notice.comment?.excerpt ?? '' })}
        </Link>
        <span className="flex items-center gap-1.5 text-12 text-ink-faint">
          {!notice.isRead && (
            <>
              <span className="size-2 rounded-full bg-cinnabar-glow" />
              <span className="sr-only">{m.frame_unread()}</span>
            </>
          )}
          <Moment at={notice.at} />
        </span>
      </div>
      {notice.note !== null ? (
        <Thumb note={notice.note} />
      ) : (
        first !== undefined &&
        notice.kind === 'followed' && (
          <span className="relative z-1">
            <FollowButton userId={first.id} following={false} />
          </span>
        )
      )}
    </li>
  )
}
