import { Ellipsis, Flag, Heart, Pin, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Moment, useCount, useViewer } from '../../../lib/page.tsx'
import { inviteToSignIn } from '../../../lib/sign-in.ts'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { pictureOfMedia, RichText } from '../../notes/index.ts'
import { toggleCommentLike, useCommentLike } from '../mutations.ts'
import type { CommentReply } from '../queries.ts'

type CommentItemProps = {
  comment: CommentReply
  isPinned?: boolean
  small?: boolean
  onReply: () => void
  onDelete: () => void
  onPin?: (() => void) | undefined
  onReport: () => void
  children?: ReactNode
}

const LikeComment = ({ comment }: { comment: CommentReply }) => {
  const viewer = useViewer()
  const count = useCount()
  const like = useCommentLike(comment.id, comment.viewer.liked, comment.likes)
  return (
    <button
      type="button"
      aria-pressed={like.on}
      aria-label={m.comment_like({ count: count(like.count) })}
      className="num hit inline-flex items-center gap-1 text-12/5 text-ink-muted"
      onClick={() => (viewer === null ? inviteToSignIn() : void toggleCommentLike(comment.id, like))}
    >
      <Icon of={Heart} size={16} filled={like.on} className={like.on ? 'text-cinnabar-glow' : ''} />
      {like.count > 0 && <span aria-hidden="true">{count(like.count)}</span>}
    </button>
  )
}

/** A comment or a reply; what one may do with it comes with it. */
export const CommentItem = ({
  comment,
  isPinned = false,
  small = false,
  onReply,
  onDelete,
  onPin,
  onReport,
  children,
}: CommentItemProps) => {
  const { author, can, answers } = comment
  const menu: MenuItem[] = [
    ...(can.pin && onPin !== undefined
      ? [{ label: isPinned ? m.comment_unpin() : m.comment_pin(), icon: Pin, run: onPin }]
      : []),
    ...(can.report ? [{ label: m.comment_report(), icon: Flag, run: onReport }] : []),
    ...(can.delete ? [{ label: m.comment_delete(), icon: Trash2, danger: true, run: onDelete }] : []),
  ]
  return (
    <div
      className={`grid ${small ? 'grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2' : 'grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3'}`}
    >
      <Link to={`/@${author.handle}`} tabIndex={-1} aria-hidden="true">
        <Avatar name={author.name} picture={author.avatar} size={small ? 24 : 36} />
      </Link>
      <div className="grid min-w-0 gap-0.5">
        <div className="flex items-center gap-1.5 text-13/5 text-ink-muted">
          <Link to={`/@${author.handle}`} className="truncate hover:text-ink">
            {author.name}
          </Link>
          {comment.isByNoteAuthor && <Badge kind="author">{m.comment_author()}</Badge>}
          {isPinned && <Badge>{m.comment_pinned()}</Badge>}
        </div>
        {comment.body !== '' && (
          <div className="text-15">
            {answers !== null && (
              <span className="text-13 text-ink-faint">{m.comment_answers({ name: answers.name })} </span>
            )}
            <RichText text={comment.body} lang="" mentions={comment.mentions} />
          </div>
        )}
        {comment.pictures.length > 0 && (
          <div className="flex gap-1.5 pt-1">
            {comment.pictures.map((media) => {
              const picture = pictureOfMedia(media)
              return (
                picture !== null && (
                  <Picture key={media.id} of={picture} sizes="7rem" ratio={1} className="w-28 rounded-control" />
                )
              )
            })}
          </div>
        )}
        <div className="flex items-center gap-4 text-12/6 text-ink-faint">
          <Moment at={comment.createdAt} />
          {can.reply && (
            <button type="button" className="hit text-ink-muted" onClick={onReply}>
              {m.comment_reply()}
            </button>
          )}
          {menu.length > 0 && (
            <Menu label={m.comment_menu()} items={menu} place="below-start" className="hit block text-ink-muted">
              <Icon of={Ellipsis} size={16} />
            </Menu>
          )}
          <span className="flex-1" />
          <LikeComment comment={comment} />
        </div>
        {children}
      </div>
    </div>
  )
}
