import type { LucideIcon } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Icon } from './icon.tsx'

export type ToastMessage = { text: string; icon?: LucideIcon; action?: { label: string; run: () => void } }
type Shown = ToastMessage & { id: number }

let shown: readonly Shown[] = []
let lastId = 0
const listeners = new Set<() => void>()

const set = (next: readonly Shown[]): void => {
  shown = next
  for (const listener of listeners) listener()
}
const dismiss = (id: number): void => set(shown.filter((item) => item.id !== id))

/** One line, one verb. Five seconds, ten when something can be undone; never for what is already visible. */
export const showToast = (message: ToastMessage): void => {
  lastId += 1
  const id = lastId
  set([{ ...message, id }])
  setTimeout(() => dismiss(id), message.action === undefined ? 5_000 : 10_000)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const nothing: readonly Shown[] = []

export const Toaster = () => {
  const items = useSyncExternalStore(
    subscribe,
    () => shown,
    () => nothing,
  )
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--bar-bottom)+1rem+env(safe-area-inset-bottom))] z-toast grid justify-items-center desk:bottom-6"
    >
      {items.map((item) => (
        <div
          key={item.id}
          className="toast edged pointer-events-auto flex min-h-12 max-w-104 items-center gap-3 rounded-card bg-[light-dark(oklch(0.255_0.013_45),oklch(0.33_0.012_50))] py-2 pr-2 pl-4 text-on-veil shadow-float"
        >
          {item.icon !== undefined && <Icon of={item.icon} className="opacity-85" />}
          <span className="min-w-0 flex-1 pr-2">{item.text}</span>
          {item.action !== undefined && (
            <button
              type="button"
              className="rounded-control px-3 py-2 font-bold whitespace-nowrap text-[oklch(0.86_0.09_40)]"
              onClick={() => {
                item.action?.run()
                dismiss(item.id)
              }}
            >
              {item.action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
