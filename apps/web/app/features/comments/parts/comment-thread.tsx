import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { removeComment, setPinned } from '../mutations.ts'
import { type Comment, type CommentReply, repliesQuery } from '../queries.ts'
import type { Answering } from './comment-field.tsx'
import { CommentItem } from './comment-item.tsx'

type CommentThreadProps = {
  thread: Comment
  onAnswer: (answering: Answering) => void
  onReport: (commentId: string) => void
}

/** A first-level comment with its replies; the rest of a long thread on request. */
export const CommentThread = ({ thread, onAnswer, onReport }: CommentThreadProps) => {
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const rest = useInfiniteQuery({ ...repliesQuery(thread.id), enabled: isOpen })
  const all = rest.data?.pages.flatMap((page) => page.items) ?? []
  const known = new Set(all.map((reply) => reply.id))
  const replies: CommentReply[] = [...all, ...thread.firstReplies.filter((reply) => !known.has(reply.id))]
  const hidden = thread.replies - replies.length

  const remove = async (id: string): Promise<void> => {
    if ((await removeComment(client, thread.noteId, id)) && isOpen) await rest.refetch()
  }
  const actions = (comment: CommentReply) => ({
    comment,
    onReply: () => onAnswer({ commentId: comment.id, name: comment.author.name }),
    onDelete: () => void remove(comment.id),
    onReport: () => onReport(comment.id),
  })
  return (
    <li>
      <CommentItem
        {...actions(thread)}
        isPinned={thread.isPinned}
        onPin={() => void setPinned(client, thread.noteId, thread.id, !thread.isPinned)}
      >
        {replies.length > 0 && (
          <ul className="grid gap-3 pt-3">
            {replies.map((reply) => (
              <li key={reply.id}>
                <CommentItem {...actions(reply)} small />
              </li>
            ))}
          </ul>
        )}
        {hidden > 0 && (
          <button
            type="button"
            className="hit mt-1 w-fit text-13 font-bold text-ink-muted"
            aria-busy={rest.isFetching || undefined}
            onClick={() => (isOpen ? void rest.fetchNextPage() : setOpen(true))}
          >
            {m.comment_more_replies({ count: hidden })}
          </button>
        )}
      </CommentItem>
    </li>
  )
}
