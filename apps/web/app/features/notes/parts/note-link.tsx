import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { leaveFrom } from '../../../ui/shared-picture.ts'
import { rememberCard } from '../queries.ts'
import type { NoteCard } from '../types.ts'

type NoteLinkProps = { card: NoteCard; className?: string; onOpen?: () => void; children: ReactNode }

const pictureOf = (link: HTMLElement): HTMLElement | null => link.closest('article')?.querySelector('.picture') ?? null

/**
 * Opens a note above the page it stands on: the address reads `/notes/:id`, the router stays where it is. Without a
 * script, in a new tab or after a reload it is the note's own page.
 */
export const NoteLink = ({ card, className, onOpen, children }: NoteLinkProps) => {
  const { pathname, search } = useLocation()
  const client = useQueryClient()
  const query = new URLSearchParams(search)
  query.set('note', card.id)
  return (
    <Link
      to={{ pathname, search: `?${query}` }}
      mask={`/notes/${card.id}`}
      preventScrollReset
      defaultShouldRevalidate={false}
      viewTransition
      className={className}
      onClick={({ currentTarget }) => {
        leaveFrom(pictureOf(currentTarget))
        rememberCard(client, card)
        onOpen?.()
      }}
    >
      {children}
    </Link>
  )
}
