import { m } from '../paraglide/messages.js'
import { Button } from './button.tsx'
import { Sheet } from './sheet.tsx'

type ConfirmSheetProps = { title: string; text: string; confirm: string; onConfirm: () => void; onClose: () => void }

/** Only for what cannot simply be undone; the safe choice stands first and has the focus. */
export const ConfirmSheet = ({ title, text, confirm, onConfirm, onClose }: ConfirmSheetProps) => (
  <Sheet label={title} onClose={onClose}>
    <h2 className="text-18 font-bold">{title}</h2>
    <p className="mt-1 text-ink-muted">{text}</p>
    <div className="mt-5 flex gap-2">
      <Button className="flex-1" autoFocus onClick={onClose}>
        {m.dialog_cancel()}
      </Button>
      <Button kind="danger" className="flex-1" onClick={onConfirm}>
        {confirm}
      </Button>
    </div>
  </Sheet>
)
