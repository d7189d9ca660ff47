import { Heart } from 'lucide-react'
import { useState } from 'react'
import { useCount, useViewer } from '../../../lib/page.tsx'
import { inviteToSignIn } from '../../../lib/sign-in.ts'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { toggleLike, useLike } from '../mutations.ts'

type LikeButtonProps = { noteId: string; liked: boolean; likes: number; large?: boolean }

/** The heart beats when it is pressed, not when a page with liked hearts loads. */
export const LikeButton = ({ noteId, liked, likes, large = false }: LikeButtonProps) => {
  const viewer = useViewer()
  const count = useCount()
  const like = useLike(noteId, liked, likes)
  const [isBeating, setBeating] = useState(false)
  const press = (): void => {
    if (viewer === null) inviteToSignIn({ deed: 'like', id: noteId })
    else {
      setBeating(!like.on)
      void toggleLike(noteId, like)
    }
  }
  return (
    <button
      type="button"
      aria-pressed={like.on}
      aria-label={m.note_like({ count: count(like.count) })}
      data-action="like"
      className={
        large
          ? `num inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-full px-2 text-13 ${isBeating ? 'beat' : ''}`
          : `num relative z-1 inline-flex items-center gap-1 text-12/5 text-ink-muted after:absolute after:-inset-x-2 after:-inset-y-3 ${isBeating ? 'beat' : ''}`
      }
      onClick={press}
      onAnimationEnd={() => setBeating(false)}
    >
      <Icon of={Heart} size={large ? 24 : 16} filled={like.on} className={like.on ? 'text-cinnabar-glow' : ''} />
      <span aria-hidden="true">{like.count > 0 || !large ? count(like.count) : m.note_like_word()}</span>
    </button>
  )
}
