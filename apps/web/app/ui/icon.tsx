import type { LucideIcon } from 'lucide-react'

/** Stroke widths that look alike at each size (about 1.3–1.6 px on screen). */
const strokes = { 12: 2, 14: 2, 16: 1.9, 20: 1.75, 24: 1.6 } as const

type IconProps = { of: LucideIcon; size?: keyof typeof strokes; filled?: boolean; className?: string }

/** Filled only for what is on (heart, star) and for play. */
export const Icon = ({ of: Shape, size = 20, filled = false, className = '' }: IconProps) => (
  <Shape
    size={size}
    strokeWidth={strokes[size]}
    fill={filled ? 'currentColor' : 'none'}
    className={`flex-none ${className}`}
    aria-hidden="true"
  />
)
