import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, columnCounts, lay, textHeight, titleLines } from './masonry-layout.ts'

const block = fc.record({
  ratio: fc.constantFrom(3 / 4, 1, 4 / 3),
  title: fc.string({ maxLength: 40 }),
}) satisfies fc.Arbitrary<Block>

describe('masonry', () => {
  it('keeps every card in its place when a page is added', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (first, more) => {
        for (const columns of columnCounts) {
          const before = lay(first, columns).spots
          expect(lay([...first, ...more], columns).spots.slice(0, first.length)).toEqual(before)
        }
      }),
    )
  })

  it('never lets two cards of a column overlap, whatever the column is wide', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 140, max: 420 }),
        (blocks, width) => {
          for (const columns of columnCounts) {
            const { spots } = lay(blocks, columns)
            const bottoms = new Map<number, number>()
            spots.forEach((spot, index) => {
              const card = blocks[index]
              if (card === undefined) return
              const top = spot.a * width + spot.b
              expect(top).toBeGreaterThanOrEqual((bottoms.get(spot.column) ?? 0) - 1e-6)
              bottoms.set(spot.column, top + card.ratio * width + textHeight(card, spot.lines))
            })
          }
        },
      ),
    )
  })

  it('fills the first row from left to right', () => {
    const blocks = Array.from({ length: 5 }, () => ({ ratio: 1, title: 'same' }))
    expect(lay(blocks, 5).spots.map((spot) => spot.column)).toEqual([0, 1, 2, 3, 4])
  })

  it.each([
    ['', 168, 0],
    ['Two years with one bag', 208, 1],
    ['Camel coat at 158 cm: where the hem should stop', 208, 2],
    ['海滩安静的那一头', 168, 1],
    ['黄皮试色三支正红，只用自然光', 168, 2],
  ])('gives the title “%s” in %i px %i lines', (title, width, lines) => {
    expect(titleLines(title, width)).toBe(lines)
  })

  it('gives a title one line where this visitor’s column is wide enough, and two where the width is not known', () => {
    const card = { ratio: 1, title: '窗帘一拉开，他就坐在这儿了' }
    expect(lay([card], 5, 1440).spots[0]?.lines).toBe(1)
    expect(lay([card], 5).spots[0]?.lines).toBe(2)
  })
})
