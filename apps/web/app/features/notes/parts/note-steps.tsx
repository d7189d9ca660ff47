import { m } from '../../../paraglide/messages.js'
import { Picture } from '../../../ui/picture.tsx'
import { pictureOfMedia } from '../pictures.ts'
import type { Note } from '../types.ts'
import { RichText } from './rich-text.tsx'

const sizes = '(min-width: 64rem) 24rem, min(38rem, calc(100vw - 2rem))'

/** A routine or tutorial: picture, title and words per step. */
export const NoteSteps = ({ steps, lang }: { steps: Note['steps']; lang: string }) => (
  <ol className="grid gap-6 py-2">
    {steps.map((step, index) => {
      const picture = step.media === null ? null : pictureOfMedia(step.media)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity
        <li key={index} className="grid gap-2">
          <h2 className="flex items-baseline gap-2 font-bold" lang={lang}>
            <span className="num text-13 text-ink-faint">{m.note_step({ index: index + 1 })}</span>
            {step.title}
          </h2>
          {picture !== null && <Picture of={picture} sizes={sizes} className="w-full rounded-card" />}
          {step.body !== '' && <RichText text={step.body} lang={lang} mentions={[]} className="text-15" />}
        </li>
      )
    })}
  </ol>
)
