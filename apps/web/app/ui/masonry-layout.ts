/** Column counts with the narrowest column each can have in px: titles are measured against it, so none is cut off. */
const nominal = { 2: 168, 3: 198, 4: 208, 5: 185, 6: 220 } as const
export type Columns = keyof typeof nominal
export const columnCounts = [2, 3, 4, 5, 6] as const satisfies readonly Columns[]
/** What rail, gutters and gaps take of the page's width, and from which width on a number of columns holds. */
const frames: Record<Columns, { from: number; taken: number }> = {
  2: { from: 0, taken: 22 },
  3: { from: 768, taken: 172 },
  4: { from: 1024, taken: 192 },
  5: { from: 1280, taken: 352 },
  6: { from: 1696, taken: 372 },
}

/** The width titles are measured against: exact for the columns this visitor's page has, the narrowest for all others. */
const measuredWidth = (columns: Columns, pageWidth: number): number => {
  const own = columnCounts.findLast((count) => frames[count].from <= pageWidth)
  const exact = (pageWidth - frames[columns].taken) / columns
  return own === columns && exact > nominal[columns] ? exact : nominal[columns]
}
const rowGap: Record<Columns, number> = { 2: 12, 3: 28, 4: 28, 5: 28, 6: 28 }

/** A picture of `ratio` (height by width) with a title of one or two lines below it and a foot of one line. */
export type Block = { readonly ratio: number; readonly title: string; readonly foot?: boolean }
/** Top = a × column width + b px. */
export type Spot = { readonly column: number; readonly a: number; readonly b: number; readonly lines: number }
export type Layout = {
  readonly spots: readonly Spot[]
  readonly ends: readonly { readonly a: number; readonly b: number }[]
}

const titleSize = 14
const titleLine = 21
const besideTitle = 8
const footHeight = 6 + 20
const insets = 8

const isWide = (code: number): boolean => code > 0x2e7f
const widthOf = (word: string): number => {
  let width = 0
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0
    if (isWide(code)) width += 1
    else if (character === ' ' || "iljt.,:;'!|".includes(character)) width += 0.32
    else width += code >= 65 && code <= 90 ? 0.7 : 0.57
  }
  return width * titleSize
}

/** Lines a title takes in `width` px, at most two. Errs towards two: a blank line is better than a cut word. */
export const titleLines = (title: string, width: number): number => {
  if (title === '') return 0
  return widthOf(title) * 1.03 <= width - insets ? 1 : 2
}

export const textHeight = (block: Block, lines: number): number =>
  lines === 0 && block.foot === false ? 0 : besideTitle + lines * titleLine + (block.foot === false ? 0 : footHeight)

/** Each block goes to the shortest column. A longer list begins with the same spots: nothing moves when a page is added. */
export const lay = (blocks: readonly Block[], columns: Columns, pageWidth = 0): Layout => {
  const width = measuredWidth(columns, pageWidth)
  const ends = Array.from({ length: columns }, () => ({ a: 0, b: 0 }))
  const spots = blocks.map((block) => {
    let column = 0
    let shortest = Number.POSITIVE_INFINITY
    ends.forEach((end, index) => {
      const height = end.a * width + end.b
      if (height < shortest - 0.5) {
        shortest = height
        column = index
      }
    })
    const lines = titleLines(block.title, width)
    const end = ends[column] ?? { a: 0, b: 0 }
    const spot = { column, a: end.a, b: end.b, lines }
    ends[column] = { a: end.a + block.ratio, b: end.b + textHeight(block, lines) + rowGap[columns] }
    return spot
  })
  return { spots, ends }
}
