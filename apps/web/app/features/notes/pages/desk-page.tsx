import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { Moment, usePage } from '../../../lib/page.tsx'
import { explain, wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ConfirmSheet } from '../../../ui/confirm-sheet.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { wordsOfReason } from '../compose-words.ts'
import { deleteNote, restoreNote } from '../mutations.ts'
import { TextCover } from '../parts/text-cover.tsx'
import { pictureOfCover } from '../pictures.ts'
import { type DeskNote, type DeskPage as DeskPageData, draftsQuery } from '../queries.ts'

const statuses: Readonly<Record<string, { words: () => string; kind: 'plain' | 'warning' | 'danger' | 'positive' }>> = {
  draft: { words: () => m.desk_draft(), kind: 'plain' },
  processing: { words: () => m.desk_processing(), kind: 'warning' },
  reviewing: { words: () => m.desk_reviewing(), kind: 'warning' },
  scheduled: { words: () => m.desk_scheduled(), kind: 'positive' },
  rejected: { words: () => m.desk_rejected(), kind: 'danger' },
  deleted: { words: () => m.desk_deleted(), kind: 'plain' },
}

const Cover = ({ note }: { note: DeskNote }) => {
  const picture = note.cover === null ? null : pictureOfCover(note.cover)
  if (picture !== null)
    return (
      <Picture of={{ ...picture, alt: '' }} sizes="4rem" ratio={4 / 3} className="w-16 flex-none rounded-control" />
    )
  return (
    <span className="picture aspect-3/4 w-16 flex-none rounded-control bg-well">
      {note.cover?.textCover != null && (
        <TextCover cover={note.cover.textCover} title={note.title} lang="" className="size-full" />
      )}
    </span>
  )
}

const Row = ({ note, onDelete, onRestore }: { note: DeskNote; onDelete: () => void; onRestore: () => void }) => {
  const { locale } = usePage()
  const status = statuses[note.status]
  const title = note.title === '' ? (note.excerpt === '' ? m.desk_untitled() : note.excerpt) : note.title
  const at =
    note.scheduledAt === null
      ? null
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(note.scheduledAt))
  const body = (
    <>
      <span className="line-clamp-2 font-medium">{title}</span>
      <span className="mt-1 flex flex-wrap items-center gap-2 text-12 text-ink-faint">
        {status !== undefined && <Badge kind={status.kind}>{status.words()}</Badge>}
        {at === null ? <Moment at={note.updatedAt} /> : <time dateTime={note.scheduledAt ?? ''}>{at}</time>}
      </span>
      {note.reasons.map((reason) => (
        <span key={reason.code} className="mt-1 block text-13 text-danger">
          {wordsOfReason(reason)}
        </span>
      ))}
    </>
  )
  return (
    <li className="flex items-start gap-3 border-b border-line py-3">
      <Cover note={note} />
      {note.status === 'deleted' ? (
        <div className="min-w-0 flex-1">{body}</div>
      ) : (
        <Link to={`/compose/${note.id}`} className="min-h-11 min-w-0 flex-1 rounded-control">
          {body}
        </Link>
      )}
      {note.status === 'deleted' ? (
        <RoundButton label={m.desk_restore()} onClick={onRestore}>
          <Icon of={RotateCcw} />
        </RoundButton>
      ) : (
        <RoundButton label={m.desk_delete({ title })} onClick={onDelete}>
          <Icon of={Trash2} />
        </RoundButton>
      )}
    </li>
  )
}

/** Notes that nobody else sees: being written, waiting, returned, taken back. */
export const DeskPage = ({ first }: { first: DeskPageData }) => {
  const client = useQueryClient()
  const [doomed, setDoomed] = useState<DeskNote>()
  const list = useInfiniteQuery({
    ...draftsQuery(),
    initialData: { pages: [first], pageParams: [undefined as string | undefined] },
  })
  const notes = list.data.pages.flatMap(({ items }) => items)
  const act = async (done: Promise<unknown>): Promise<void> => {
    await done.catch(explain)
    await client.invalidateQueries({ queryKey: draftsQuery().queryKey })
  }
  if (notes.length === 0) {
    return (
      <EmptyState drawing="notes" title={m.desk_empty_title()} text={m.desk_empty_text()}>
        <ButtonLink to="/compose" kind="primary">
          {m.desk_write()}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <>
      <ul className="max-w-152">
        {notes.map((note) => (
          <Row
            key={note.id}
            note={note}
            onDelete={() => setDoomed(note)}
            onRestore={() => void act(restoreNote(note.id))}
          />
        ))}
      </ul>
      {list.isError && <p className="py-3 text-ink-muted">{wordsOfRefusal(list.error)}</p>}
      {list.isFetchingNextPage && <Skeleton className="mt-3 h-20 max-w-152" />}
      {list.hasNextPage && !list.isFetchingNextPage && (
        <Button className="mt-4" onClick={() => void list.fetchNextPage()}>
          {m.notes_more()}
        </Button>
      )}
      {doomed !== undefined && (
        <ConfirmSheet
          title={m.note_delete_title()}
          text={m.note_delete_text()}
          confirm={m.note_delete()}
          onConfirm={() => {
            setDoomed(undefined)
            void act(deleteNote(doomed.id))
          }}
          onClose={() => setDoomed(undefined)}
        />
      )}
    </>
  )
}
