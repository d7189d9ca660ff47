import type { TextCover as TextCoverData } from '../types.ts'

type TextCoverProps = { cover: TextCoverData; title: string; lang: string; className?: string }

const longWords = 36
const shortWords = 14

/** A cover drawn from the note's own words: six designs in six palettes, sized by its own width. */
export const TextCover = ({ cover, title, lang, className = '' }: TextCoverProps) => {
  const words = cover.words.trim() === '' ? title : cover.words
  const length = [...words].length
  return (
    <span
      className={`text-cover ${className}`}
      data-design={cover.design}
      data-palette={cover.palette}
      data-length={length > longWords ? 'long' : length > shortWords ? 'middle' : 'short'}
      lang={lang}
      aria-hidden="true"
    >
      <span>{words}</span>
    </span>
  )
}
