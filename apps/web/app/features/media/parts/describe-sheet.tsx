import { type FormEvent, useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Upload } from '../upload-desk.ts'

type DescribeSheetProps = { item: Upload; onSave: (alt: string) => Promise<void>; onClose: () => void }

const most = 500

/** What a picture shows, for those who hear it. */
export const DescribeSheet = ({ item, onSave, onClose }: DescribeSheetProps) => {
  const [alt, setAlt] = useState(item.alt)
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    try {
      await onSave(alt.trim())
      onClose()
    } catch (error) {
      setWrong(wordsOfRefusal(error))
      setBusy(false)
    }
  }
  return (
    <Sheet label={m.media_describe()} onClose={onClose}>
      <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
        <h2 className="text-18 font-bold">{m.media_describe()}</h2>
        {item.preview !== null && item.kind === 'picture' && (
          <img src={item.preview} alt="" className="max-h-60 w-full rounded-card bg-well object-contain" />
        )}
        <TextArea
          label={m.media_describe_text()}
          hint={`${alt.length} / ${most}`}
          value={alt}
          maxLength={most}
          autoFocus
          wrong={wrong}
          onChange={(event) => setAlt(event.target.value)}
        />
        <div className="flex gap-2">
          <Button className="flex-1" onClick={onClose}>
            {m.dialog_cancel()}
          </Button>
          <Button kind="ink" type="submit" className="flex-1" busy={isBusy}>
            {m.media_save()}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
