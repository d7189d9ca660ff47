import { m } from '../../../paraglide/messages.js'
import type { TextCover as TextCoverData } from '../types.ts'
import { TextCover } from './text-cover.tsx'

const designs = [1, 2, 3, 4, 5, 6]
const palettes = ['clay', 'shore', 'matcha', 'lilac', 'film', 'ink'] as const
const paletteWords: Record<(typeof palettes)[number], () => string> = {
  clay: () => m.cover_clay(),
  shore: () => m.cover_shore(),
  matcha: () => m.cover_matcha(),
  lilac: () => m.cover_lilac(),
  film: () => m.cover_film(),
  ink: () => m.cover_ink(),
}

type CoverDesignerProps = {
  cover: TextCoverData
  title: string
  lang: string
  onChange: (cover: TextCoverData) => void
}

const ring =
  'rounded-card has-checked:outline-2 has-checked:outline-offset-2 has-checked:outline-ink has-focus-visible:outline-2 has-focus-visible:outline-focus'

/** The cover drawn from words: six designs in six palettes, each shown with the note's own words. */
export const CoverDesigner = ({ cover, title, lang, onChange }: CoverDesignerProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
    <fieldset className="min-w-0">
      <legend className="mb-2 text-13 text-ink-muted">{m.cover_design()}</legend>
      <div className="-m-1 flex gap-2.5 overflow-x-auto p-1">
        {designs.map((design) => (
          <label key={design} className={`relative w-24 flex-none cursor-pointer desk:w-28 ${ring}`}>
            <input
              type="radio"
              name="cover-design"
              className="sr-only"
              aria-label={m.cover_design_of({ index: design })}
              checked={cover.design === design}
              onChange={() => onChange({ ...cover, design })}
            />
            <span className="picture aspect-3/4 rounded-card">
              <TextCover
                cover={{ ...cover, design }}
                title={title === '' ? m.cover_sample() : title}
                lang={lang}
                className="size-full"
              />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
    <fieldset>
      <legend className="mb-2 text-13 text-ink-muted">{m.cover_palette()}</legend>
      <div className="flex flex-wrap gap-2">
        {palettes.map((palette) => (
          <label key={palette} className={`relative size-11 cursor-pointer ${ring}`} title={paletteWords[palette]()}>
            <input
              type="radio"
              name="cover-palette"
              className="sr-only"
              aria-label={paletteWords[palette]()}
              checked={cover.palette === palette}
              onChange={() => onChange({ ...cover, palette })}
            />
            <span className="picture size-full rounded-control">
              <TextCover cover={{ design: 5, palette, words: ' ' }} title="" lang="" className="size-full" />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  </div>
)
