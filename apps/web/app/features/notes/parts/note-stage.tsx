import { m } from '../../../paraglide/messages.js'
import { Picture } from '../../../ui/picture.tsx'
import { useStyled } from '../../../ui/styled.tsx'
import { pictureOfCover, pictureOfMedia } from '../pictures.ts'
import type { MediaCard, Note, NoteCard } from '../types.ts'
import { Gallery } from './gallery.tsx'
import { NoteVideo } from './note-video.tsx'
import { TextCover } from './text-cover.tsx'

const sizes = '(min-width: 64rem) min(39rem, calc(100vw - 35rem)), min(40rem, 100vw)'
const stageRatio = 4 / 3

const ratioOf = (width: number, height: number): number =>
  width > 0 && height > 0 ? Math.min(stageRatio, Math.max(3 / 4, height / width)) : stageRatio

/** A picture near the stage's own 3:4 fills it; any other is shown whole on its dominant colour. */
const fitOf = ({ width, height }: { width: number; height: number }): 'cover' | 'contain' =>
  Math.abs(height / width - stageRatio) < 0.16 ? 'cover' : 'contain'

const Slide = ({ media, eager }: { media: MediaCard; eager: boolean }) => {
  const picture = pictureOfMedia(media)
  if (media.kind === 'video' && media.video !== null) return <NoteVideo media={media} />
  return picture === null ? null : (
    <Picture of={picture} sizes={sizes} eager={eager} fit={fitOf(media)} className="size-full aspect-auto!" />
  )
}

/** The left of a note on a desk, the top on a phone: pictures, a video or words drawn as a cover. */
export const NoteStage = ({ note, card }: { note: Note; card: NoteCard | undefined }) => {
  const first = note.media[0]
  const cover = card?.cover
  const shape = first ?? cover
  const ground = first?.color ?? cover?.color ?? '#2b2724'
  const styled = useStyled({
    background: /^#[0-9a-f]{6}$/i.test(ground) ? ground : '#2b2724',
    '--ratio': `1 / ${ratioOf(shape?.width ?? 0, shape?.height ?? 0)}`,
  })
  const coverPicture = cover === undefined ? null : pictureOfCover(cover)
  return (
    <div
      data-note-stage
      className="relative aspect-(--ratio) overflow-hidden wide:aspect-3/4 wide:h-full wide:max-w-[calc(100vw-35rem)] wide:flex-none"
      {...styled}
    >
      {note.media.length > 0 ? (
        <Gallery count={note.media.length} label={m.note_pictures()}>
          {(index) => {
            const media = note.media[index]
            return media !== undefined && <Slide media={media} eager={index === 0} />
          }}
        </Gallery>
      ) : coverPicture !== null && cover !== undefined ? (
        <Picture of={coverPicture} sizes={sizes} eager fit={fitOf(cover)} className="size-full aspect-auto!" />
      ) : (
        <TextCover
          cover={note.textCover ?? { design: 1, palette: 'ink', words: '' }}
          title={note.title}
          lang={note.language}
          className="absolute! inset-0"
        />
      )}
    </div>
  )
}
