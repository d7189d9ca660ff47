import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHydrated } from '../lib/hydrated.ts'
import { usePage } from '../lib/page.tsx'
import { type Block, type Columns, columnCounts, type Layout, lay, type Spot, textHeight } from './masonry-layout.ts'
import { useStyled } from './styled.tsx'

type MasonryProps<Item> = {
  items: readonly Item[]
  keyOf: (item: Item) => string
  blockOf: (item: Item) => Block
  children: (item: Item, index: number) => ReactNode
}

type Vars = Record<`--${string}`, string | number>
const short = (value: number): number => Math.round(value * 1e4) / 1e4

const spotVars = (layouts: ReadonlyMap<Columns, Layout>, index: number): Vars => {
  const vars: Vars = {}
  for (const columns of columnCounts) {
    const spot = layouts.get(columns)?.spots[index]
    if (spot === undefined) continue
    vars[`--c${columns}`] = spot.column
    vars[`--a${columns}`] = short(spot.a)
    vars[`--b${columns}`] = short(spot.b / 16)
    vars[`--l${columns}`] = spot.lines
  }
  return vars
}

const fieldVars = (layouts: ReadonlyMap<Columns, Layout>): Vars => {
  const vars: Vars = {}
  for (const [columns, { ends }] of layouts) {
    const sums = ends.map(({ a, b }) => `${short(a)}*var(--w) + ${short(b / 16)}rem`)
    vars[`--h${columns}`] = `max(${sums.join(', ')})`
  }
  return vars
}

const Place = ({ vars, children }: { vars: Vars; children: ReactNode }) => <div {...useStyled(vars)}>{children}</div>

/** Past this many cards only those near the screen stay in the document. */
const smallEnough = 60
const step = 600
const reach = 1_500
type Window = { columns: Columns; width: number; top: number; bottom: number }

const columnsOf = (field: HTMLElement): Columns => {
  const count = Number(getComputedStyle(field).getPropertyValue('--n'))
  return columnCounts.find((columns) => columns === count) ?? 2
}

const measure = (field: HTMLElement): Window => {
  const columns = columnsOf(field)
  const gap = columns === 2 ? 6 : 20
  const top = -field.getBoundingClientRect().top
  return {
    columns,
    width: (field.clientWidth - (columns - 1) * gap) / columns,
    top: Math.floor((top - reach) / step) * step,
    bottom: Math.ceil((top + innerHeight + reach) / step) * step,
  }
}

const useWindow = (isNeeded: boolean) => {
  const field = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState<Window | null>(null)
  useEffect(() => {
    if (!isNeeded) return
    let last: Window | null = null
    const look = (): void => {
      if (field.current === null) return
      const next = measure(field.current)
      if (last !== null && next.top === last.top && next.bottom === last.bottom && next.width === last.width) return
      last = next
      // Before the paint of this frame, or a fast scroll would show bare paper.
      flushSync(() => setSeen(next))
    }
    const first = requestAnimationFrame(look)
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look, { passive: true })
    return () => {
      cancelAnimationFrame(first)
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [isNeeded])
  return { field, seen }
}

const isNear = (block: Block, spot: Spot, { width, top, bottom }: Window): boolean => {
  const start = spot.a * width + spot.b
  return start < bottom && start + block.ratio * width + textHeight(block, spot.lines) > top
}

/** Cards whose places are known before a picture loads or a script runs; CSS does the arithmetic. */
export const Masonry = <Item,>({ items, keyOf, blockOf, children }: MasonryProps<Item>) => {
  const isHydrated = useHydrated()
  const pageWidth = usePage().width
  const { blocks, layouts } = useMemo(() => {
    const blocks = items.map(blockOf)
    return {
      blocks,
      layouts: new Map(columnCounts.map((columns) => [columns, lay(blocks, columns, pageWidth)] as const)),
    }
  }, [items, blockOf, pageWidth])
  const vars = useMemo(() => items.map((_, index) => spotVars(layouts, index)), [items, layouts])
  const isLong = items.length > smallEnough
  const { field, seen } = useWindow(isLong)
  const spots = seen === null ? undefined : layouts.get(seen.columns)?.spots

  const isShown = (index: number): boolean => {
    if (!isLong || !isHydrated) return true
    const block = blocks[index]
    const spot = spots?.[index]
    if (seen === null || block === undefined || spot === undefined) return index < smallEnough
    return isNear(block, spot, seen)
  }

  return (
    <div className="masonry">
      <div ref={field} className="masonry-field" {...useStyled(fieldVars(layouts))}>
        {items.map(
          (item, index) =>
            isShown(index) && (
              <Place key={keyOf(item)} vars={vars[index] ?? {}}>
                {children(item, index)}
              </Place>
            ),
        )}
      </div>
    </div>
  )
}
