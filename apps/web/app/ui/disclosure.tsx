import { type ReactNode, useEffect, useRef } from 'react'

type DisclosureProps = {
  label: string
  place: 'below-start' | 'below-end' | 'above-start'
  summary: ReactNode
  className?: string
  children: ReactNode
}

const places = {
  'below-start': 'top-full left-0 mt-1',
  'below-end': 'top-full right-0 mt-1',
  'above-start': 'bottom-full left-0 mb-1',
} as const

/** A floating list that opens without a script; with one it also closes on Esc and on a click outside. */
export const Disclosure = ({ label, place, summary, className = '', children }: DisclosureProps) => {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const element = details.current
    if (element === null) return
    const close = (event: Event): void => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      const isOutside = event.type === 'pointerdown' && event.target instanceof Node && !element.contains(event.target)
      if (!element.open || !(isEscape || isOutside)) return
      element.open = false
      if (isEscape) element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details ref={details} className="relative">
      <summary aria-label={label} className={className}>
        {summary}
      </summary>
      <div className={`edged absolute z-menu w-60 rounded-card bg-surface p-1.5 shadow-float ${places[place]}`}>
        {children}
      </div>
    </details>
  )
}

export const menuRowClass = 'flex min-h-11 w-full items-center gap-3 rounded-[0.5rem] px-2.5 hover:bg-well'
