import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { type NoteCard, pictureOfCover, TextCover } from '../../notes/index.ts'
import { myBoardsQuery } from '../queries.ts'

type ArrangeListProps = {
  boardId: string
  notes: readonly NoteCard[]
  onMove: (noteId: string, toBoardId: string) => void
  onTakeOff: (noteId: string) => void
}

/** The notes of a board as rows that can go to another board or off this one. */
export const ArrangeList = ({ boardId, notes, onMove, onTakeOff }: ArrangeListProps) => {
  const boards = useQuery(myBoardsQuery())
  const others = (boards.data?.items ?? []).filter(({ id }) => id !== boardId)
  return (
    <ul className="max-w-152">
      {notes.map((note) => {
        const picture = pictureOfCover(note.cover)
        const title = note.title === '' ? m.note_untitled({ name: note.author.name }) : note.title
        return (
          <li
            key={note.id}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 border-b border-line py-3"
          >
            {picture === null ? (
              <span className="picture aspect-3/4 w-14 rounded-control">
                {note.cover.textCover !== null && (
                  <TextCover cover={note.cover.textCover} title={title} lang={note.language} className="size-full" />
                )}
              </span>
            ) : (
              <Picture of={{ ...picture, alt: '' }} sizes="3.5rem" ratio={4 / 3} className="w-14 rounded-control" />
            )}
            <div className="grid gap-1.5">
              <p className="line-clamp-2 font-medium" lang={note.language}>
                {title}
              </p>
              {others.length > 0 && (
                <Select
                  label={m.board_move_to()}
                  value=""
                  options={[
                    { value: '', name: m.board_choose() },
                    ...others.map(({ id, title: name, isDefault }) => ({
                      value: id as string,
                      name: isDefault && name === '' ? m.board_default() : name,
                    })),
                  ]}
                  onPick={(to) => to !== '' && onMove(note.id, to)}
                />
              )}
            </div>
            <RoundButton label={m.board_take_off({ title })} onClick={() => onTakeOff(note.id)}>
              <Icon of={Trash2} />
            </RoundButton>
          </li>
        )
      })}
    </ul>
  )
}
