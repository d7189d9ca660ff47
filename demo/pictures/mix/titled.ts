import { composition, type Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { rect } from '../paint/shapes.ts'
import { sticker, stickersFor } from '../text/stickers.ts'
import { layPicture, type Mixed, wholeFrame } from './inside.ts'
import { titleBar, titleStyles } from './title-bar.ts'

const shade = 'rgba(20,10,30,.5)'
const clear = 'rgba(20,10,30,0)'

/** One picture with its title above, below or across the middle. */
export function titled(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height } = frame
  const place = composition(frame, 3)
  layPicture(frame, 'a', mixed, 0, wholeFrame(frame))
  const style = random.pick(titleStyles)
  if (place === 0) {
    rect(pen, 0, 0, width, height * 0.4, linear(pen, 0, 0, 0, height * 0.4, shade, clear))
  } else if (place === 1) {
    rect(pen, 0, height * 0.55, width, height * 0.45, linear(pen, 0, height * 0.55, 0, height, clear, shade))
  } else {
    rect(pen, 0, 0, width, height, linear(pen, 0, height * 0.2, 0, height * 0.8, clear, shade, clear))
  }
  const baseline = height * ([0.13, 0.83, 0.47][place] ?? 0.13)
  const last = titleBar(frame, mixed.words, baseline, 80, style)
  const stickerY = place === 1 ? baseline - 150 : last + 110
  sticker(
    frame,
    stickersFor(mixed.words)[0],
    width * random.pick([0.16, 0.84]),
    stickerY,
    62,
    random.between(-0.3, 0.3),
  )
}
