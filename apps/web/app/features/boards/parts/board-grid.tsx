import { Lock } from 'lucide-react'
import { Link } from 'react-router'
import { useCount } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import type { Board } from '../queries.ts'
import { BoardCovers } from './board-covers.tsx'

export const BoardGrid = ({ boards }: { boards: readonly Board[] }) => {
  const count = useCount()
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 desk:grid-cols-3 desk:gap-x-5 desk:gap-y-7 broad:grid-cols-4">
      {boards.map((board) => (
        <li key={board.id}>
          <Link to={`/boards/${board.id}`} className="group block rounded-card">
            <BoardCovers
              board={board}
              className="rounded-card transition-[filter] duration-fade group-hover:brightness-94"
            />
            <span className="flex items-center gap-1 px-1 pt-2 font-medium">
              <span className="truncate">{board.isDefault ? m.board_default() : board.title}</span>
              {board.visibility === 'private' && (
                <>
                  <Icon of={Lock} size={14} className="text-ink-muted" />
                  <span className="sr-only">{m.board_private()}</span>
                </>
              )}
            </span>
            <span className="num block px-1 text-12 text-ink-faint">
              {m.board_notes({ count: count(board.notes) })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
