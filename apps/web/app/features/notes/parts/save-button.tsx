import { Star } from 'lucide-react'
import { useCount, useViewer } from '../../../lib/page.tsx'
import { inviteToSignIn } from '../../../lib/sign-in.ts'
import { m } from '../../../paraglide/messages.js'
import { Icon } from '../../../ui/icon.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { toggleCollect, useCollect } from '../mutations.ts'
import type { Note } from '../types.ts'

type SaveButtonProps = { note: Note; onChooseBoard: (() => void) | undefined }

/** Saves to where the visitor saved last; the toast leads to the boards. */
export const SaveButton = ({ note, onChooseBoard }: SaveButtonProps) => {
  const viewer = useViewer()
  const count = useCount()
  const saved = useCollect(note.id, note.viewer.collected, note.counts.collects)
  const press = async (): Promise<void> => {
    if (viewer === null) return inviteToSignIn({ deed: 'collect', id: note.id })
    const isSaving = !saved.on
    if ((await toggleCollect(note.id, saved)) && isSaving) {
      showToast({
        icon: Star,
        text: m.note_saved(),
        ...(onChooseBoard === undefined ? {} : { action: { label: m.note_choose_board(), run: onChooseBoard } }),
      })
    }
  }
  return (
    <button
      type="button"
      aria-pressed={saved.on}
      aria-label={m.note_save({ count: count(saved.count) })}
      data-action="save"
      className="num inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-full px-2 text-13"
      onClick={() => void press()}
    >
      <Icon of={Star} size={24} filled={saved.on} className={saved.on ? 'text-plot-3' : ''} />
      <span aria-hidden="true">{saved.count > 0 ? count(saved.count) : m.note_save_word()}</span>
    </button>
  )
}
