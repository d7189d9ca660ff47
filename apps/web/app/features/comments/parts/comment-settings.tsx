import { X } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import { textOf } from '../../../lib/form.ts'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'

/** Words that comments on one's notes may not have. */
export const CommentSettings = ({ first }: { first: readonly string[] }) => {
  const [words, setWords] = useState(first)
  const change = useDeed(wordsOfRefusal)
  const save = async (next: readonly string[]): Promise<void> => {
    const { blockedWords } = await api('PUT /me/comment-settings', { body: { blockedWords: [...next] } })
    setWords(blockedWords)
  }
  return (
    <Section title={m.comment_words()} text={m.comment_words_text()}>
      <ul className="flex flex-wrap gap-1.5">
        {words.map((word) => (
          <li key={word}>
            <button
              type="button"
              aria-label={m.comment_word_remove({ word })}
              className="inline-flex h-11 items-center gap-1.5 rounded-full bg-well px-3.5 text-13 hover:bg-well-strong"
              onClick={() => void change.run(() => save(words.filter((each) => each !== word)))}
            >
              {word}
              <Icon of={X} size={14} />
            </button>
          </li>
        ))}
      </ul>
      <form
        className="flex items-end gap-2"
        onSubmit={change.submit((form) => save([...new Set([...words, textOf(form, 'word').trim()])]))}
      >
        <Field label={m.comment_word()} name="word" maxLength={40} required className="flex-1" />
        <Button type="submit" busy={change.isBusy}>
          {m.comment_word_add()}
        </Button>
      </form>
      <Outcome wrong={change.wrong} done={undefined} />
    </Section>
  )
}
