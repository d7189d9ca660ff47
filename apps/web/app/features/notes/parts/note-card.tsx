import { Play, Star } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { usePage } from '../../../lib/page.tsx'
import { inviteToSignIn } from '../../../lib/sign-in.ts'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { useStyled } from '../../../ui/styled.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { toggleCollect, useCollect } from '../mutations.ts'
import { cardSizes, feedRatio, pictureOfCover } from '../pictures.ts'
import type { NoteCard as NoteCardData } from '../types.ts'
import { LikeButton } from './like-button.tsx'
import { NoteLink } from './note-link.tsx'
import { TextCover } from './text-cover.tsx'

type NoteCardProps = {
  card: NoteCardData
  /** In the first row of the page. */
  eager: boolean
  /** Place in the list, from 0. */
  position: number
  onSeen?: ((card: NoteCardData, position: number) => void) | undefined
  onOpen?: ((card: NoteCardData, position: number) => void) | undefined
}

const CardPicture = ({ card, eager }: { card: NoteCardData; eager: boolean }) => {
  const picture = pictureOfCover(card.cover)
  const ratio = feedRatio(card.cover)
  const styled = useStyled({ aspectRatio: `1 / ${ratio}` })
  if (picture !== null) {
    return <Picture of={picture} ratio={ratio} sizes={cardSizes} eager={eager} className="rounded-card" />
  }
  return (
    <span className="picture rounded-card" {...styled}>
      <TextCover
        cover={card.cover.textCover ?? { design: 1, palette: 'ink', words: '' }}
        title={card.title}
        lang={card.language}
        className="size-full"
      />
    </span>
  )
}

const SaveButton = ({ card }: { card: NoteCardData }) => {
  const { viewer } = usePage()
  const saved = useCollect(card.id, card.viewer.collected, 0)
  const press = async (): Promise<void> => {
    if (viewer === null) return inviteToSignIn({ deed: 'collect', id: card.id })
    if ((await toggleCollect(card.id, saved)) && !saved.on) showToast({ icon: Star, text: m.note_saved() })
  }
  return (
    <button
      type="button"
      aria-pressed={saved.on}
      aria-label={m.note_save_card({ title: card.title })}
      className="edged absolute top-2 right-2 z-2 hidden size-9 place-items-center rounded-full bg-frost text-on-frost opacity-0 transition-opacity duration-fade group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:hover)]:grid"
      onClick={() => void press()}
    >
      <Icon of={Star} filled={saved.on} className={saved.on ? 'text-plot-3' : ''} />
    </button>
  )
}

const useSeen = (card: NoteCardData, position: number, onSeen: NoteCardProps['onSeen']) => {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (element.current === null || onSeen === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer)
        if (entries.at(-1)?.isIntersecting !== true) return
        timer = setTimeout(() => {
          onSeen(card, position)
          observer.disconnect()
        }, 500)
      },
      { threshold: 0.5 },
    )
    observer.observe(element.current)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [card, position, onSeen])
  return element
}

/** Picture, title, who and how liked. The whole card is one link; like and save stand above it. */
export const NoteCard = memo(({ card, eager, position, onSeen, onOpen }: NoteCardProps) => {
  const element = useSeen(card, position, onSeen)
  const open = onOpen === undefined ? {} : { onOpen: () => onOpen(card, position) }
  return (
    <article
      ref={element}
      className="group relative has-[h2_a:focus-visible]:rounded-card has-[h2_a:focus-visible]:outline-2 has-[h2_a:focus-visible]:outline-offset-4 has-[h2_a:focus-visible]:outline-focus"
    >
      <div className="relative transition-[filter] duration-fade group-hover:brightness-94">
        <CardPicture card={card} eager={eager} />
        {card.cover.isVideo && (
          <span className="absolute top-2 right-2 z-1 grid size-6 place-items-center rounded-full bg-veil text-on-veil [@media(hover:hover)]:group-hover:opacity-0">
            <Icon of={Play} size={12} filled />
            <span className="sr-only">{m.note_video()}</span>
          </span>
        )}
        {card.paidPartnership && (
          <span className="absolute top-2 left-2 z-1 h-5 rounded-tag bg-veil px-1.5 text-11/5 text-on-veil">
            {m.note_paid()}
          </span>
        )}
      </div>
      <SaveButton card={card} />
      <div className="px-1 pt-2">
        <h2 className="clamp text-14/[1.3125rem] font-medium text-pretty" lang={card.language}>
          <NoteLink
            card={card}
            className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none"
            {...open}
          >
            {card.title === '' ? m.note_untitled({ name: card.author.name }) : card.title}
          </NoteLink>
        </h2>
        <div className="mt-1.5 flex h-5 items-center gap-1.5 text-12/5 text-ink-muted">
          <Avatar name={card.author.name} picture={card.author.avatar} size={20} />
          <span className="min-w-0 flex-1 truncate">{card.author.name}</span>
          <LikeButton noteId={card.id} liked={card.viewer.liked} likes={card.likes} />
        </div>
      </div>
    </article>
  )
})
