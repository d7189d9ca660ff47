import type { ReactNode } from 'react'

/** Line drawings on a ground of 124 × 100. */
const drawings = {
  boards: (
    <>
      <rect x="20" y="26" width="40" height="54" rx="6" className="fill-well" />
      <rect x="66" y="18" width="40" height="30" rx="6" className="fill-well" />
      <rect x="66" y="54" width="40" height="30" rx="6" strokeDasharray="4 4" />
      <path className="stroke-cinnabar-glow" d="M86 63v12M80 69h12" strokeWidth="2" />
      <path d="M26 92h74" opacity=".4" />
    </>
  ),
  boat: (
    <>
      <path d="M14 74c10-8 20-8 30 0s20 8 30 0 20-8 30 0" />
      <path d="M14 86c10-8 20-8 30 0s20 8 30 0 20-8 30 0" opacity=".45" />
      <path d="M34 62 42 70H82L92 58Z" className="fill-well" />
      <path d="M62 58V22L84 50H62" />
      <path className="fill-cinnabar-glow stroke-none" d="M58 26 58 50H42Z" />
    </>
  ),
  gone: (
    <>
      <path d="M32 16H74L92 34V92H32Z" className="fill-well" />
      <path d="M74 16V34H92M42 50H78M42 60H66" />
      <path className="stroke-cinnabar-glow" d="M32 78 44 70 54 80 66 68 78 80 92 70" strokeWidth="2" />
    </>
  ),
  bell: (
    <>
      <path d="M36 74c8-6 6-18 8-30a18 18 0 0 1 36 0c2 12 0 24 8 30Z" className="fill-well" />
      <path d="M54 80a8 8 0 0 0 16 0" />
      <circle className="fill-cinnabar-glow stroke-none" cx="86" cy="26" r="5" />
      <path d="M30 92h64" opacity=".4" />
    </>
  ),
  notes: (
    <>
      <rect x="24" y="30" width="34" height="46" rx="6" className="fill-well" />
      <rect x="66" y="20" width="34" height="46" rx="6" className="fill-well" />
      <path className="stroke-cinnabar-glow" d="M32 66l8-8 6 5 6-7M74 54l8-9 6 6 5-6" strokeWidth="2" />
      <path d="M24 88h76" opacity=".4" />
    </>
  ),
} as const

type EmptyStateProps = {
  drawing: keyof typeof drawings
  title: string
  text?: string
  children?: ReactNode
  /** The heading's level: 1 where the state is the whole page. */
  level?: 1 | 2
}

export const EmptyState = ({ drawing, title, text, children, level = 2 }: EmptyStateProps) => {
  const Heading = `h${level}` as const
  return (
    <div className="grid justify-items-center gap-1.5 px-6 py-12 text-center">
      <svg
        viewBox="0 0 124 100"
        className="mb-3 h-27 w-36 fill-none stroke-ink-muted stroke-[1.5]"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawings[drawing]}
      </svg>
      <Heading className="text-18 font-bold">{title}</Heading>
      {text !== undefined && <p className="max-w-80 text-balance text-ink-muted">{text}</p>}
      {children !== undefined && <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  )
}
