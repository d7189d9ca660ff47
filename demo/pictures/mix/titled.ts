import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { rect } from '../paint/shapes.ts'
import { sticker, stickersByTopic } from '../text/stickers.ts'
import { type Mixed, pictureInside } from './inside.ts'
import { titleBar } from './title-bar.ts'

export function titled(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height } = frame
  pen.drawImage(pictureInside(frame, 'a', mixed, 0, { width: 720, height: height, scale: 1 }), 0, 0, width, height)
  const top = random.chance(0.5)
  rect(
    pen,
    0,
    0,
    width,
    height,
    top
      ? linear(pen, 0, 0, 0, height * 0.4, 'rgba(20,10,30,.42)', 'rgba(20,10,30,0)')
      : linear(pen, 0, height * 0.55, 0, height, 'rgba(20,10,30,0)', 'rgba(20,10,30,.5)'),
  )
  titleBar(frame, mixed.words, top ? height * 0.13 : height * 0.83, 80, random.integer(0, 3))
  ;(stickersByTopic[mixed.words.tag ?? ''] ?? ['star']).slice(0, 1).forEach((k) => {
    sticker(
      frame,
      k,
      width * random.pick([0.16, 0.84]),
      top ? height * 0.34 : height * 0.68,
      70,
      random.between(-0.3, 0.3),
    )
  })
}
