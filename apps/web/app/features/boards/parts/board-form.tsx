import { useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

export type BoardWords = { readonly title: string; readonly description: string; readonly isPrivate: boolean }
type BoardFormProps = {
  heading: string
  first: BoardWords
  /** Throws the refusal for the form to say. */
  onSave: (words: BoardWords) => Promise<unknown>
  onClose: () => void
}

const mostTitle = 40
const mostDescription = 200

/** Makes a board or changes one. */
export const BoardForm = ({ heading, first, onSave, onClose }: BoardFormProps) => {
  const [words, setWords] = useState(first)
  const save = useDeed(wordsOfRefusal)
  const change = (more: Partial<BoardWords>): void => setWords({ ...words, ...more })
  return (
    <Sheet label={heading} onClose={onClose}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void save.run(() => onSave(words)).then((isOk) => isOk && onClose())
        }}
      >
        <h2 className="text-18 font-bold">{heading}</h2>
        <Field
          label={m.board_name()}
          value={words.title}
          maxLength={mostTitle}
          required
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextArea
          label={m.board_description()}
          value={words.description}
          maxLength={mostDescription}
          onChange={(event) => change({ description: event.target.value })}
        />
        <Switch
          label={m.board_only_me()}
          checked={words.isPrivate}
          onChange={(event) => change({ isPrivate: event.target.checked })}
        />
        <Outcome wrong={save.wrong} done={undefined} />
        <div className="flex gap-2">
          <Button className="flex-1" onClick={onClose}>
            {m.dialog_cancel()}
          </Button>
          <Button kind="ink" type="submit" className="flex-1" busy={save.isBusy}>
            {m.board_keep()}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
