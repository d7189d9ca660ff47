import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from './icon.tsx'

export type MenuItem = {
  label: string
  icon?: LucideIcon
  danger?: boolean
  checked?: boolean
  run: () => void
}

type MenuProps = {
  label: string
  items: readonly MenuItem[]
  /** Where the list hangs from its button. */
  place?: 'below-end' | 'below-start' | 'above-start'
  className?: string
  children: ReactNode
}

const places = {
  'below-end': 'top-full right-0 mt-1',
  'below-start': 'top-full left-0 mt-1',
  'above-start': 'bottom-full left-0 mb-1',
} as const

/** A button with a list of actions: arrows move, Esc closes and gives the focus back, a click outside closes. */
export const Menu = ({ label, items, place = 'below-end', className = '', children }: MenuProps) => {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    root.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])

  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return
    event.stopPropagation()
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
    const at = rows.findIndex((row) => row.matches(':focus'))
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') setOpen(false)
    else if (event.key === 'ArrowDown') rows[(at + 1) % rows.length]?.focus()
    else if (event.key === 'ArrowUp') rows[(at - 1 + rows.length) % rows.length]?.focus()
    else return
    if (event.key !== 'Tab') event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the list inside
    <div ref={root} className="relative" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={className}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          className={`edged absolute z-menu w-60 rounded-card bg-surface p-1.5 shadow-float ${places[place]}`}
        >
          {items.map((item) => (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: menuitemradio takes aria-checked
            <button
              key={item.label}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              className={`flex min-h-11 w-full items-center gap-3 rounded-[0.5rem] px-2.5 hover:bg-well ${
                item.danger === true ? 'text-danger' : ''
              } ${item.checked === true ? 'font-bold' : ''}`}
              onClick={() => {
                close()
                item.run()
              }}
            >
              {item.icon !== undefined && (
                <Icon of={item.icon} className={item.danger === true ? '' : 'text-ink-muted'} />
              )}
              <span className="min-w-0 flex-1">{item.label}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
