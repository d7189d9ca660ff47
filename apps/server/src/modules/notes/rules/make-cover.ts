import type { MediaCard } from '@cinnabar/contracts/media'
import type { Cover, NoteKind, TextCover } from '@cinnabar/contracts/note-card'

const palettes: readonly TextCover['palette'][] = ['clay', 'shore', 'matcha', 'lilac', 'film', 'ink']
const colors: Readonly<Record<TextCover['palette'], string>> = {
  clay: '#e9d3c4',
  shore: '#cfdfe6',
  matcha: '#d6e0c6',
  lilac: '#ddd3e8',
  film: '#e3dccb',
  ink: '#2b2d33',
}

/** A design and a palette that stay the same for a note and spread evenly over many. */
const chosenFor = (noteId: string): TextCover => {
  const number = Number.parseInt(noteId.slice(-6), 16)
  return { design: (number % 6) + 1, palette: palettes[Math.floor(number / 6) % palettes.length] ?? 'clay', words: '' }
}

const fromWords = (textCover: TextCover): Cover => ({
  url: null,
  srcset: { avif: '', webp: '' },
  width: 720,
  height: 960,
  color: colors[textCover.palette],
  thumbhash: '',
  alt: '',
  isVideo: false,
  durationSeconds: null,
  preview: null,
  textCover,
})

type Covered = { id: string; kind: NoteKind; textCover: TextCover | null; media: readonly MediaCard[] }

/** The card's cover: the words where asked for, else the first ready medium, else the words of a text note; null when nothing is there yet. */
export const makeCover = ({ id, kind, textCover, media }: Covered): Cover | null => {
  if (textCover !== null) return fromWords(textCover)
  const first = (kind === 'video' ? media.find((medium) => medium.kind === 'video') : media[0]) ?? media[0]
  if (first === undefined) return kind === 'picture' || kind === 'video' ? null : fromWords(chosenFor(id))
  if (first.status !== 'ready') return null
  return {
    url: first.url,
    srcset: first.srcset,
    width: first.width,
    height: first.height,
    color: first.color,
    thumbhash: first.thumbhash,
    alt: first.alt,
    isVideo: first.kind === 'video',
    durationSeconds: first.video?.durationSeconds ?? null,
    preview: first.video?.preview ?? null,
    textCover: null,
  }
}
