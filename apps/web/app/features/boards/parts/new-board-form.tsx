import { type FormEvent, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'

type NewBoardFormProps = {
  /** Answers what went wrong in words, or nothing. */
  onMake: (title: string, isPrivate: boolean) => Promise<string | undefined>
  onCancel: () => void
}

export const NewBoardForm = ({ onMake, onCancel }: NewBoardFormProps) => {
  const [title, setTitle] = useState('')
  const [isPrivate, setPrivate] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setWrong(await onMake(title.trim(), isPrivate))
    setBusy(false)
  }
  return (
    <form className="mt-3 grid gap-3" onSubmit={(event) => void submit(event)}>
      <Field
        label={m.board_name()}
        value={title}
        maxLength={40}
        required
        wrong={wrong}
        onChange={(event) => setTitle(event.target.value)}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={isPrivate}
          className="size-5 accent-ink"
          onChange={(event) => setPrivate(event.target.checked)}
        />
        {m.board_only_me()}
      </label>
      <div className="flex gap-2">
        <Button className="flex-1" onClick={onCancel}>
          {m.dialog_cancel()}
        </Button>
        <Button kind="ink" type="submit" className="flex-1" busy={isBusy} disabled={title.trim() === ''}>
          {m.board_make()}
        </Button>
      </div>
    </form>
  )
}
