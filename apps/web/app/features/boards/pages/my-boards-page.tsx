import { Plus } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { makeBoard } from '../mutations.ts'
import { BoardForm } from '../parts/board-form.tsx'
import { BoardGrid } from '../parts/board-grid.tsx'
import type { MyBoards } from '../queries.ts'

type MyBoardsPageProps = { boards: MyBoards; onMade: (id: string) => void }

export const MyBoardsPage = ({ boards, onMade }: MyBoardsPageProps) => {
  const [isMaking, setMaking] = useState(false)
  const make = (
    <Button onClick={() => setMaking(true)}>
      <Icon of={Plus} size={16} />
      {m.board_new()}
    </Button>
  )
  return (
    <>
      <header className="flex items-center gap-3 pb-5 desk:py-4">
        <h1 className="flex-1 text-22 font-bold max-desk:sr-only">{m.boards_mine()}</h1>
        {boards.items.length > 0 && make}
      </header>
      {boards.items.length === 0 ? (
        <EmptyState drawing="boards" title={m.boards_none_title()} text={m.boards_none_text()}>
          {make}
        </EmptyState>
      ) : (
        <BoardGrid boards={boards.items} />
      )}
      {isMaking && (
        <BoardForm
          heading={m.board_new()}
          first={{ title: '', description: '', isPrivate: false }}
          onSave={async (words) => onMade((await makeBoard(words)).id)}
          onClose={() => setMaking(false)}
        />
      )}
    </>
  )
}
