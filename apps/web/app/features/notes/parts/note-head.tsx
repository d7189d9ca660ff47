import { BadgeCheck, ChevronLeft, Ellipsis, Share } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { FollowButton } from '../../graph/index.ts'
import type { Note } from '../types.ts'

const ShareSheet = lazy(() => import('./share-sheet.tsx'))

type NoteHeadProps = { note: Note; isPartial: boolean; menu: readonly MenuItem[]; onBack: () => void }

/** Who wrote it, and what one may do with it besides answering. */
export const NoteHead = ({ note, isPartial, menu, onBack }: NoteHeadProps) => {
  const [isSharing, setSharing] = useState(false)
  const { author } = note
  return (
    <header className="sticky top-0 z-bar flex items-center gap-1 bg-paper py-1 pr-2 max-wide:order-first wide:gap-3 wide:bg-surface wide:px-6 wide:pt-5 wide:pb-3">
      <RoundButton label={m.frame_back()} className="wide:hidden" onClick={onBack}>
        <Icon of={ChevronLeft} size={24} />
      </RoundButton>
      <Link to={`/@${author.handle}`} className="flex min-w-0 flex-1 items-center gap-2.5 rounded-full">
        <Avatar name={author.name} picture={author.avatar} size={36} />
        <span className="flex min-w-0 items-center gap-1 font-bold">
          <span className="truncate">{author.name}</span>
          {author.isVerified && <Icon of={BadgeCheck} size={16} className="text-link" />}
        </span>
      </Link>
      {!isPartial && <FollowButton userId={author.id} following={note.viewer.following} />}
      <RoundButton label={m.note_share()} className="-mr-1" onClick={() => setSharing(true)}>
        <Icon of={Share} />
      </RoundButton>
      {menu.length > 0 && (
        <Menu
          label={m.note_menu()}
          items={menu}
          className="-mr-2 grid size-11 place-items-center rounded-full hover:bg-well"
        >
          <Icon of={Ellipsis} />
        </Menu>
      )}
      {isSharing && (
        <Suspense fallback={null}>
          <ShareSheet note={note} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </header>
  )
}
