import type { InputHTMLAttributes, ReactNode } from 'react'

type SwitchProps = { label: string; text?: ReactNode; className?: string } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'className'
>

/** A row with an on–off control at its end. A real checkbox, so that a form sends it without a script. */
export const Switch = ({ label, text, className = '', ...input }: SwitchProps) => (
  <label className={`flex min-h-13 cursor-pointer items-center gap-4 py-2 ${className}`}>
    <span className="min-w-0 flex-1">
      {label}
      {text !== undefined && <span className="block text-13 text-ink-faint">{text}</span>}
    </span>
    <span className="relative flex-none">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
        role="switch"
        className="peer absolute inset-0 z-1 size-full cursor-pointer opacity-0"
        {...input}
      />
      <span className="edged block h-6.5 w-11 rounded-full bg-ink-ghost transition-colors duration-fade peer-checked:bg-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus peer-disabled:opacity-50" />
      <span className="pointer-events-none absolute top-0.75 left-0.75 size-5 rounded-full bg-surface transition-[translate] duration-fade peer-checked:translate-x-4.5" />
    </span>
  </label>
)
