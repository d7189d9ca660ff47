import { CircleAlert } from 'lucide-react'
import { type ReactNode, type TextareaHTMLAttributes, useId } from 'react'
import { Icon } from './icon.tsx'

type TextAreaProps = {
  label: string
  hint?: ReactNode
  wrong?: string | undefined
} & TextareaHTMLAttributes<HTMLTextAreaElement>

/** As `Field`, for several lines; it grows with its words. */
export const TextArea = ({ label, hint, wrong, className = '', rows = 3, ...input }: TextAreaProps) => {
  const id = useId()
  return (
    <div className={`grid gap-1.5 ${className}`}>
      <label htmlFor={id} className="flex justify-between gap-3 text-13 text-ink-muted">
        <span>{label}</span>
        {hint !== undefined && <span className="num text-ink-faint">{hint}</span>}
      </label>
      <textarea
        id={id}
        rows={rows}
        className="edged field-sizing-content min-h-22 w-full resize-none rounded-control bg-surface px-3.5 py-2.5 text-16 inset-ring inset-ring-line-strong placeholder:text-ink-faint focus-visible:inset-ring-2 focus-visible:inset-ring-ink focus-visible:outline-none aria-invalid:inset-ring-2 aria-invalid:inset-ring-danger desk:text-14"
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        {...input}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="flex items-center gap-1.5 text-13 text-danger">
          <Icon of={CircleAlert} size={14} />
          {wrong}
        </p>
      )}
    </div>
  )
}
