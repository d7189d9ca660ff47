import { Picture } from '../../../ui/picture.tsx'
import { pictureOfCover, TextCover } from '../../notes/index.ts'
import type { Board } from '../queries.ts'

type Cover = Board['covers'][number]

const Tile = ({ cover, sizes, title }: { cover: Cover | undefined; sizes: string; title: string }) => {
  if (cover === undefined) return <span className="bg-well" />
  const picture = pictureOfCover(cover)
  return picture === null ? (
    <TextCover
      cover={cover.textCover ?? { design: 1, palette: 'ink', words: '' }}
      title={title}
      lang=""
      className="size-full"
    />
  ) : (
    <Picture of={{ ...picture, alt: '' }} sizes={sizes} className="size-full aspect-auto!" />
  )
}

/** One big picture and two small ones with seams of 2 px. */
export const BoardCovers = ({ board, className = '' }: { board: Board; className?: string }) => {
  const [big, upper, lower] = board.covers
  return (
    <span
      className={`grid aspect-4/3 grid-cols-[2fr_1fr] grid-rows-2 gap-0.5 overflow-hidden ${className}`}
      aria-hidden="true"
    >
      <span className="row-span-2 grid min-h-0 min-w-0">
        <Tile cover={big} sizes="(min-width: 64rem) 14rem, 30vw" title={board.title} />
      </span>
      <span className="grid min-h-0 min-w-0">
        <Tile cover={upper} sizes="(min-width: 64rem) 7rem, 16vw" title={board.title} />
      </span>
      <span className="grid min-h-0 min-w-0">
        <Tile cover={lower} sizes="(min-width: 64rem) 7rem, 16vw" title={board.title} />
      </span>
    </span>
  )
}
