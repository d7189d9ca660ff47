import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowRightLeft, Lock, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { useCount } from '../../../lib/page.tsx'
import { explain, wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { ConfirmSheet } from '../../../ui/confirm-sheet.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { NoteGrid } from '../../notes/index.ts'
import { changeBoard, deleteBoard, moveToBoard, takeOffBoard } from '../mutations.ts'
import { ArrangeList } from '../parts/arrange-list.tsx'
import { BoardForm } from '../parts/board-form.tsx'
import { type Board, type BoardNotes, boardNotesQuery } from '../queries.ts'

type BoardPageProps = { board: Board; first: BoardNotes; onChanged: () => void; onDeleted: () => void }

export const BoardPage = ({ board, first, onChanged, onDeleted }: BoardPageProps) => {
  const client = useQueryClient()
  const count = useCount()
  const [open, setOpen] = useState<'edit' | 'delete' | 'arrange'>()
  const list = useInfiniteQuery({
    ...boardNotesQuery(board.id),
    initialData: { pages: [first], pageParams: [undefined as string | undefined] },
  })
  const notes = list.data.pages.flatMap(({ items }) => items)
  const cursor = list.data.pages.at(-1)?.nextCursor ?? null
  const title = board.title === '' ? m.board_default() : board.title
  const act = async (done: Promise<unknown>): Promise<void> => {
    await done.catch(explain)
    await client.invalidateQueries({ queryKey: ['boards'] })
    onChanged()
  }
  return (
    <>
      <header className="grid gap-2 pt-2 pb-5 desk:pt-4">
        <h1 className="text-22 font-bold">{title}</h1>
        {board.description !== '' && <p className="max-w-136 text-15">{board.description}</p>}
        <p className="num flex flex-wrap items-center gap-2 text-13 text-ink-muted">
          <Link to={`/@${board.owner.handle}`} className="hover:underline">
            {board.owner.name}
          </Link>
          <i className="sep" />
          {m.board_notes({ count: count(board.notes) })}
          {board.visibility === 'private' && (
            <span className="flex items-center gap-1">
              <Icon of={Lock} size={14} />
              {m.board_private()}
            </span>
          )}
        </p>
        {board.can.edit && (
          <div className="flex flex-wrap gap-2 pt-1">
            <Button size={36} onClick={() => setOpen('edit')}>
              <Icon of={Pencil} size={16} />
              {m.note_edit()}
            </Button>
            {notes.length > 0 && (
              <Button
                size={36}
                aria-pressed={open === 'arrange'}
                onClick={() => setOpen(open === 'arrange' ? undefined : 'arrange')}
              >
                <Icon of={ArrowRightLeft} size={16} />
                {open === 'arrange' ? m.board_done() : m.board_arrange()}
              </Button>
            )}
            {board.can.delete && (
              <Button size={36} kind="danger" onClick={() => setOpen('delete')}>
                <Icon of={Trash2} size={16} />
                {m.note_delete()}
              </Button>
            )}
          </div>
        )}
      </header>
      {notes.length === 0 && <EmptyState drawing="boards" title={m.board_empty_title()} text={m.board_empty_text()} />}
      {notes.length > 0 && open === 'arrange' && (
        <ArrangeList
          boardId={board.id}
          notes={notes}
          onMove={(noteId, to) => void act(moveToBoard(board.id, noteId, to))}
          onTakeOff={(noteId) => void act(takeOffBoard(board.id, noteId))}
        />
      )}
      {notes.length > 0 && open !== 'arrange' && (
        <NoteGrid
          cards={notes}
          moreHref={cursor === null ? null : `/boards/${board.id}?cursor=${encodeURIComponent(cursor)}`}
          isLoading={list.isFetchingNextPage}
          loadMore={() => void list.fetchNextPage()}
        />
      )}
      {list.isError && <p className="py-6 text-center text-ink-muted">{wordsOfRefusal(list.error)}</p>}
      {open === 'edit' && (
        <BoardForm
          heading={m.board_edit()}
          first={{ title, description: board.description, isPrivate: board.visibility === 'private' }}
          onSave={async (words) => {
            await changeBoard(board.id, words)
            onChanged()
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'delete' && (
        <ConfirmSheet
          title={m.board_delete_title()}
          text={m.board_delete_text()}
          confirm={m.note_delete()}
          onConfirm={() => {
            setOpen(undefined)
            void deleteBoard(board.id).then(onDeleted, explain)
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
