import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, Lock, Plus } from 'lucide-react'
import { useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { createBoard, setOnBoard } from '../mutations.ts'
import { boardsForNoteQuery } from '../queries.ts'
import { BoardCovers } from './board-covers.tsx'
import { NewBoardForm } from './new-board-form.tsx'

type SaveSheetProps = { noteId: string; onClose: () => void; onCollected: (collected: boolean) => void }

/** Which boards hold the note; a press puts it on or takes it off, a new board takes it at once. */
export default function SaveSheet({ noteId, onClose, onCollected }: SaveSheetProps) {
  const client = useQueryClient()
  const boards = useQuery(boardsForNoteQuery(noteId))
  const [isMaking, setMaking] = useState(false)

  const press = async (boardId: string, holds: boolean): Promise<void> => {
    const collected = await setOnBoard(client, noteId, boardId, holds)
    if (collected !== null) onCollected(collected)
  }
  const make = async (title: string, isPrivate: boolean): Promise<string | undefined> => {
    try {
      const board = await createBoard(title, isPrivate)
      await client.invalidateQueries({ queryKey: ['boards', 'mine'] })
      setMaking(false)
      await press(board.id, true)
      return undefined
    } catch (error) {
      return wordsOfRefusal(error)
    }
  }
  return (
    <Sheet label={m.board_save_to()} onClose={onClose}>
      <h2 className="mb-2 text-18 font-bold">{m.board_save_to()}</h2>
      {boards.isPending && <Skeleton className="h-40" />}
      {boards.isError && <p className="py-4 text-ink-muted">{wordsOfRefusal(boards.error)}</p>}
      <ul className="max-h-[50dvh] overflow-y-auto">
        {boards.data?.items.map((board) => (
          <li key={board.id}>
            <button
              type="button"
              aria-pressed={board.holds}
              className="flex w-full items-center gap-3 rounded-control py-1.5 hover:bg-well"
              onClick={() => void press(board.id, !board.holds)}
            >
              <BoardCovers board={board} className="w-16 flex-none rounded-control" />
              <span className="min-w-0 flex-1 truncate font-medium">
                {board.isDefault ? m.board_default() : board.title}
              </span>
              {board.visibility === 'private' && <Icon of={Lock} size={16} className="text-ink-muted" />}
              <span
                className={`grid size-6 place-items-center rounded-full ${board.holds ? 'bg-ink text-on-ink' : 'inset-ring inset-ring-line-strong'}`}
              >
                {board.holds && <Icon of={Check} size={14} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isMaking ? (
        <NewBoardForm onMake={make} onCancel={() => setMaking(false)} />
      ) : (
        <div className="mt-3 flex gap-2">
          <Button className="flex-1" onClick={() => setMaking(true)}>
            <Icon of={Plus} size={16} />
            {m.board_new()}
          </Button>
          <Button kind="ink" className="flex-1" onClick={onClose}>
            {m.board_done()}
          </Button>
        </div>
      )}
    </Sheet>
  )
}
