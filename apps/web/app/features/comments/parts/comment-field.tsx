import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { postComment } from '../mutations.ts'

export type Answering = { readonly commentId: string; readonly name: string } | null

type CommentFieldProps = { noteId: string; answering: Answering; onClose: () => void }

const most = 1_000

/** Where one writes: grows with the words, sends with ⌘ or Ctrl + Enter, keeps the words when it is refused. */
export const CommentField = ({ noteId, answering, onClose }: CommentFieldProps) => {
  const client = useQueryClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows whom one answers
  useEffect(() => field.current?.focus(), [answering?.commentId])

  const send = async (): Promise<void> => {
    if (text.trim() === '' || isBusy) return
    setBusy(true)
    setWrong(undefined)
    try {
      await postComment(client, noteId, text.trim(), answering?.commentId)
      setText('')
      onClose()
    } catch (error) {
      setWrong(wordsOfRefusal(error))
    } finally {
      setBusy(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void send()
  }
  const label = answering === null ? m.note_say() : m.comment_answer_to({ name: answering.name })
  return (
    <form className="grid gap-2 pb-1" onSubmit={onSubmit}>
      <textarea
        ref={field}
        value={text}
        maxLength={most}
        rows={2}
        aria-label={label}
        placeholder={label}
        aria-invalid={wrong !== undefined || undefined}
        className="edged field-sizing-content max-h-40 min-h-16 w-full resize-none rounded-control bg-well px-3.5 py-2.5 text-16 placeholder:text-ink-faint desk:text-15"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {wrong !== undefined && (
        <p role="alert" className="text-13 text-danger">
          {wrong}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button size={36} kind="plain" onClick={onClose}>
          {m.dialog_cancel()}
        </Button>
        <Button size={36} kind="ink" type="submit" busy={isBusy} disabled={text.trim() === ''}>
          {isBusy ? m.comment_sending() : m.comment_send()}
        </Button>
      </div>
    </form>
  )
}
