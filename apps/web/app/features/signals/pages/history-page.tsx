import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { Moment } from '../../../lib/page.tsx'
import { explain } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ConfirmSheet } from '../../../ui/confirm-sheet.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { pictureOfCover, TextCover } from '../../notes/index.ts'
import { clearHistory, forgetSeen } from '../mutations.ts'
import { type HistoryPage as HistoryPageData, historyQuery } from '../queries.ts'

type Seen = HistoryPageData['items'][number]

const Row = ({ seen: { note, seenAt }, onForget }: { seen: Seen; onForget: () => void }) => {
  const picture = pictureOfCover(note.cover)
  return (
    <li className="flex items-center gap-3 border-b border-line py-3">
      <Link to={`/notes/${note.id}`} className="flex min-w-0 flex-1 items-center gap-3 rounded-control">
        {picture === null ? (
          <span className="picture aspect-3/4 w-14 flex-none rounded-control">
            {note.cover.textCover !== null && (
              <TextCover cover={note.cover.textCover} title={note.title} lang={note.language} className="size-full" />
            )}
          </span>
        ) : (
          <Picture
            of={{ ...picture, alt: '' }}
            sizes="3.5rem"
            ratio={4 / 3}
            className="w-14 flex-none rounded-control"
          />
        )}
        <span className="min-w-0">
          <span className="line-clamp-2 font-medium" lang={note.language}>
            {note.title === '' ? m.note_untitled({ name: note.author.name }) : note.title}
          </span>
          <span className="flex items-center gap-1.5 text-12 text-ink-faint">
            {note.author.name}
            <i className="sep" />
            <Moment at={seenAt} />
          </span>
        </span>
      </Link>
      <RoundButton label={m.history_forget({ title: note.title })} onClick={onForget}>
        <Icon of={X} />
      </RoundButton>
    </li>
  )
}

/** Notes one opened; each can be forgotten, and all of them. */
export const HistoryPage = ({ first }: { first: HistoryPageData }) => {
  const client = useQueryClient()
  const [isClearing, setClearing] = useState(false)
  const list = useInfiniteQuery({
    ...historyQuery(),
    initialData: { pages: [first], pageParams: [undefined as string | undefined] },
  })
  const items = list.data.pages.flatMap((page) => page.items)
  const act = async (done: Promise<unknown>): Promise<void> => {
    await done.catch(explain)
    await client.invalidateQueries({ queryKey: historyQuery().queryKey })
  }
  if (items.length === 0) {
    return (
      <EmptyState drawing="notes" title={m.history_empty_title()} text={m.history_empty_text()}>
        <ButtonLink to="/">{m.feed_explore()}</ButtonLink>
      </EmptyState>
    )
  }
  return (
    <div className="max-w-152">
      <Button size={36} onClick={() => setClearing(true)}>
        {m.history_clear()}
      </Button>
      <ul>
        {items.map((seen) => (
          <Row key={seen.note.id} seen={seen} onForget={() => void act(forgetSeen(seen.note.id))} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {m.notes_more()}
        </Button>
      )}
      {isClearing && (
        <ConfirmSheet
          title={m.history_clear_title()}
          text={m.history_clear_text()}
          confirm={m.history_clear()}
          onConfirm={() => {
            setClearing(false)
            void act(clearHistory())
          }}
          onClose={() => setClearing(false)}
        />
      )}
    </div>
  )
}
