import { ChevronDown } from 'lucide-react'
import { type SelectHTMLAttributes, useId } from 'react'
import { Icon } from './icon.tsx'

type SelectProps<Value extends string> = {
  label: string
  options: readonly { readonly value: Value; readonly name: string }[]
  onPick?: (value: Value) => void
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'>

/** One of a few: the browser's own list, so that it works on every device and without a script. */
export const Select = <Value extends string>({
  label,
  options,
  onPick,
  className = '',
  ...select
}: SelectProps<Value>) => {
  const id = useId()
  return (
    <div className={`grid gap-1.5 ${className}`}>
      <label htmlFor={id} className="text-13 text-ink-muted">
        {label}
      </label>
      <span className="relative grid">
        <select
          id={id}
          className="edged h-11 w-full appearance-none rounded-control bg-surface pr-10 pl-3.5 text-16 inset-ring inset-ring-line-strong focus-visible:inset-ring-2 focus-visible:inset-ring-ink focus-visible:outline-none desk:text-14"
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.target.value)
            if (picked !== undefined) onPick?.(picked.value)
          }}
          {...select}
        >
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} size={16} className="pointer-events-none absolute top-3.5 right-3.5 text-ink-muted" />
      </span>
    </div>
  )
}
