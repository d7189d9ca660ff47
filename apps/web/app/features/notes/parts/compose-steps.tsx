import { ArrowDown, ArrowUp, ImagePlus, Plus, Trash2 } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Upload } from '../../media/index.ts'
import { type DraftStep, newStep } from '../draft.ts'

type ComposeStepsProps = {
  steps: readonly DraftStep[]
  uploads: readonly Upload[]
  /** Sends the file and answers the key of its upload. */
  onAddPicture: (file: File) => string | undefined
  onRetry: (key: string) => void
  onChange: (steps: readonly DraftStep[]) => void
}

const mostSteps = 20

const StepPicture = ({
  upload,
  onFile,
  onRetry,
}: {
  upload: Upload | undefined
  onFile: (file: File) => void
  onRetry: () => void
}) => (
  <div className="grid w-24 flex-none gap-1 self-start">
    <label className="picture grid aspect-3/4 cursor-pointer place-content-center justify-items-center gap-1 rounded-card bg-well text-12 text-ink-muted hover:bg-well-strong has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <input
        type="file"
        accept="image/*"
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onFile(file)
          event.target.value = ''
        }}
      />
      {upload?.preview == null ? (
        <>
          <Icon of={ImagePlus} />
          {m.compose_step_picture()}
        </>
      ) : (
        <>
          <img src={upload.preview} alt={upload.alt} className="absolute inset-0 size-full object-cover" />
          {(upload.state === 'sending' || upload.state === 'processing') && (
            <span className="num absolute inset-x-0 bottom-0 bg-veil py-0.5 text-center text-11 text-on-veil">
              {upload.state === 'sending'
                ? m.media_sending({ share: Math.round(upload.progress * 100) })
                : m.media_processing()}
            </span>
          )}
        </>
      )}
    </label>
    {upload?.state === 'failed' && (
      <Button size={28} kind="danger" onClick={onRetry} disabled={!upload.canRetry}>
        {upload.canRetry ? m.picture_retry() : upload.wrong}
      </Button>
    )}
  </div>
)

/** A routine or tutorial: each step its picture and words, in an order that buttons change. */
export const ComposeSteps = ({ steps, uploads, onAddPicture, onRetry, onChange }: ComposeStepsProps) => {
  const change = (key: string, more: Partial<DraftStep>): void =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...more } : step)))
  const move = (index: number, by: -1 | 1): void => {
    const step = steps[index]
    if (step !== undefined) onChange(steps.toSpliced(index, 1).toSpliced(index + by, 0, step))
  }
  return (
    <section aria-label={m.compose_kind_steps()} className="grid gap-5">
      <ol className="grid gap-5">
        {steps.map((step, index) => (
          <li key={step.key} className="grid gap-2">
            <div className="flex items-center">
              <h2 className="flex-1 font-bold">{m.note_step({ index: index + 1 })}</h2>
              <RoundButton label={m.compose_step_up()} disabled={index === 0} onClick={() => move(index, -1)}>
                <Icon of={ArrowUp} />
              </RoundButton>
              <RoundButton
                label={m.compose_step_down()}
                disabled={index === steps.length - 1}
                onClick={() => move(index, 1)}
              >
                <Icon of={ArrowDown} />
              </RoundButton>
              <RoundButton
                label={m.compose_step_remove()}
                onClick={() => onChange(steps.filter(({ key }) => key !== step.key))}
              >
                <Icon of={Trash2} />
              </RoundButton>
            </div>
            <div className="flex gap-3">
              <StepPicture
                upload={uploads.find(({ key }) => key === step.uploadKey)}
                onFile={(file) => change(step.key, { uploadKey: onAddPicture(file) ?? null })}
                onRetry={() => step.uploadKey !== null && onRetry(step.uploadKey)}
              />
              <div className="grid min-w-0 flex-1 gap-2">
                <Field
                  label={m.compose_step_title()}
                  value={step.title}
                  maxLength={80}
                  onChange={(event) => change(step.key, { title: event.target.value })}
                />
                <TextArea
                  label={m.compose_step_body()}
                  value={step.body}
                  maxLength={1_000}
                  onChange={(event) => change(step.key, { body: event.target.value })}
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
      {steps.length < mostSteps && (
        <Button className="justify-self-start" onClick={() => onChange([...steps, newStep()])}>
          <Icon of={Plus} size={16} />
          {m.compose_step_add()}
        </Button>
      )}
    </section>
  )
}
