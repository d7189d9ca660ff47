import type { PictureData, PictureSource } from '../../ui/picture.tsx'
import type { Cover, MediaCard } from './types.ts'

const sourcesOf = ({ avif, webp }: { avif: string; webp: string }): PictureSource[] => [
  ...(avif === '' ? [] : [{ type: 'image/avif', srcSet: avif }]),
  ...(webp === '' ? [] : [{ type: 'image/webp', srcSet: webp }]),
]

export const pictureOfCover = (cover: Cover): PictureData | null =>
  cover.url === null
    ? null
    : {
        src: cover.url,
        sources: sourcesOf(cover.srcset),
        width: cover.width,
        height: cover.height,
        alt: cover.alt,
        tone: cover.color,
        thumbhash: cover.thumbhash === '' ? null : cover.thumbhash,
      }

export const pictureOfMedia = (media: MediaCard): PictureData | null => {
  const src = media.url ?? media.video?.poster ?? null
  return src === null
    ? null
    : {
        src,
        sources: sourcesOf(media.srcset),
        width: media.width,
        height: media.height,
        alt: media.alt,
        tone: media.color,
        thumbhash: media.thumbhash === '' ? null : media.thumbhash,
      }
}

const flattest = 3 / 4
const tallest = 4 / 3

/** Height by width of a card's picture: kept between 3:4 and 4:3, so that no card takes a column for itself. */
export const feedRatio = ({ width, height }: Cover): number =>
  width > 0 && height > 0 ? Math.min(tallest, Math.max(flattest, height / width)) : tallest

/** Exact widths of a card's picture per breakpoint (columns, rail and gutters taken off). */
export const cardSizes =
  '(min-width: 106rem) calc((100vw - 23.25rem) / 6), (min-width: 80rem) calc((100vw - 22rem) / 5), ' +
  '(min-width: 64rem) calc((100vw - 12rem) / 4), (min-width: 48rem) calc((100vw - 10.75rem) / 3), calc(50vw - 0.6875rem)'
