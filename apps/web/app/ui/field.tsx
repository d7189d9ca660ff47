import { CircleAlert } from 'lucide-react'
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'

export const inputClass =
  'edged h-11 w-full rounded-control bg-surface px-3.5 text-16 inset-ring inset-ring-line-strong placeholder:text-ink-faint ' +
  'focus-visible:inset-ring-2 focus-visible:inset-ring-ink focus-visible:outline-none ' +
  'aria-invalid:inset-ring-2 aria-invalid:inset-ring-danger desk:text-14'

type FieldProps = {
  label: string
  hint?: ReactNode
  wrong?: string | undefined
} & InputHTMLAttributes<HTMLInputElement>

/** Label above, what is wrong below in a sentence. Text of 16 px on phones, so that nothing zooms. */
export const Field = ({ label, hint, wrong, className = '', ...input }: FieldProps) => {
  const id = useId()
  return (
    <div className={`grid gap-1.5 ${className}`}>
      <label htmlFor={id} className="flex justify-between gap-3 text-13 text-ink-muted">
        <span>{label}</span>
        {hint !== undefined && <span className="text-ink-faint">{hint}</span>}
      </label>
      <input
        id={id}
        className={inputClass}
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
