const nominalWidths = [360, 720, 1_080, 1_440] as const

/** Cards need these before anything else. */
export const cardWidths = [360, 720] as const

/** A picture wider than the third step gets the fourth; none is ever enlarged. */
export const largestWidth = (sourceWidth: number): number => (sourceWidth > 1_080 ? 1_440 : 1_080)

/** Very tall pictures keep their shape and lose width: no format takes more than 16,383 rows. */
export const tallest = 4

/** Steps for a picture whose largest rendition is `width` wide: its last step may be narrower than its name. */
export const planWidths = (width: number): number[] =>
  nominalWidths.filter((_, index) => {
    const before = nominalWidths[index - 1]
    return before === undefined || before < width
  })

export const mostFrames = 300
export const animatedWidth = 480
