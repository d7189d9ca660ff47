import { createCanvas, Path2D } from '@napi-rs/canvas'
import { catFlat } from '../life/cat-flat.ts'
import { plantPot } from '../life/plant-pot.ts'
import { createFrame, type Frame, type Pen } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import { disc, fill, stroke } from '../paint/shapes.ts'
import type { PictureWords } from '../spec.ts'
import { accessory } from '../table/accessory.ts'
import { coffeeCup } from '../table/coffee-cup.ts'
import { fruitTop } from '../table/fruit-top.ts'

type DrawSticker = (frame: Frame, x: number, y: number, size: number) => void

function starPath(pen: Pen, x: number, y: number, size: number, waist = 0.45): void {
  pen.beginPath()
  for (let k = 0; k < 10; k++) {
    const angle = (k * Math.PI) / 5 - Math.PI / 2
    const reach = k % 2 === 1 ? size * waist : size
    pen.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  }
  pen.closePath()
}

const star: DrawSticker = ({ pen }, x, y, s) => {
  starPath(pen, x, y, s)
  fill(pen, radial(pen, x - s * 0.3, y - s * 0.3, s * 0.1, s * 1.2, '#ffe27a', '#f2b632'))
}

const heart: DrawSticker = ({ pen, palette }, x, y, s) => {
  const left = `C${x - s * 1.4} ${y - s * 0.2} ${x - s * 0.7} ${y - s} ${x} ${y - s * 0.3}`
  const right = `C${x + s * 0.7} ${y - s} ${x + s * 1.4} ${y - s * 0.2} ${x} ${y + s * 0.8}`
  fill(pen, palette.main, new Path2D(`M${x} ${y + s * 0.8} ${left} ${right} Z`))
  disc(pen, x - s * 0.45, y - s * 0.35, s * 0.16, 'rgba(255,255,255,.55)', s * 0.1, -0.6)
}

const flower: DrawSticker = ({ pen, palette }, x, y, s) => {
  for (let i = 0; i < 6; i++) {
    const angle = (i * Math.PI) / 3
    disc(pen, x + Math.cos(angle) * s * 0.55, y + Math.sin(angle) * s * 0.55, s * 0.4, palette.second)
  }
  disc(pen, x, y, s * 0.34, '#ffe08a')
}

const smile: DrawSticker = ({ pen }, x, y, s) => {
  disc(pen, x, y, s * 0.9, radial(pen, x - s * 0.3, y - s * 0.3, s * 0.1, s * 1.1, '#ffe27a', '#f7b733'))
  for (const side of [-1, 1]) {
    disc(pen, x + side * s * 0.3, y - s * 0.14, s * 0.09, '#5a3a1a', s * 0.14)
  }
  const mouth = new Path2D(`M${x - s * 0.36} ${y + s * 0.2} Q${x} ${y + s * 0.62} ${x + s * 0.36} ${y + s * 0.2}`)
  stroke(pen, mouth, s * 0.09, '#5a3a1a')
}

const stickers = {
  star,
  heart,
  flower,
  smile,
  cup: (frame, x, y, s) => coffeeCup(frame, x, y, s * 0.62),
  fruit: (frame, x, y, s) => fruitTop(frame, x, y, s * 0.8),
  cat: (frame, x, y, s) => catFlat(frame, x, y + s * 0.6, s / 84),
  plant: (frame, x, y, s) => plantPot(frame, x, y + s, s / 74),
  lipstick: (frame, x, y, s) => accessory(frame, 'lipstick', x, y, s / 62, 0.4),
  bag: (frame, x, y, s) => accessory(frame, 'bag', x, y, s / 78, -0.15),
} satisfies Record<string, DrawSticker>
type StickerName = keyof typeof stickers

const topics: readonly (readonly [RegExp, StickerName, StickerName])[] = [
  [/美妆|口红|护肤|妆|beauty|make-?up|lip|skin/i, 'lipstick', 'heart'],
  [/宠|猫|狗|cat|dog|pet/i, 'cat', 'heart'],
  [/家|房|改造|植物|home|room|plant|garden|living/i, 'plant', 'cup'],
  [/吃|食|饭|汤|菜|糖|健康|food|eat|cook|recipe|fruit|run|fit/i, 'fruit', 'smile'],
  [/咖啡|生活|读|书|早|coffee|book|read|slow|career|work/i, 'cup', 'flower'],
  [/旅|行|路|城|穿|搭|travel|trip|hours in|city|style|wear|outfit/i, 'bag', 'star'],
]

/** Two stickers that suit what the words are about: the large one first. */
export function stickersFor(words: PictureWords): readonly [StickerName, StickerName] {
  const about = `${words.tag ?? ''} ${words.title} ${words.subtitle ?? ''}`
  const found = topics.find(([pattern]) => pattern.test(about))
  return found ? [found[1], found[2]] : ['flower', 'star']
}

const sheet = 160

/** Sticks one on with the white die-cut edge of a real sticker: its silhouette stamped round a ring. */
export function sticker(frame: Frame, name: StickerName, x: number, y: number, size: number, turn = 0): void {
  const own = createFrame(`${frame.seed}${name}${Math.trunc(x)}`, frame.palette, {
    width: 200,
    height: 200,
    scale: sheet / 200,
  })
  stickers[name](own, 100, 100, 62)
  const silhouette = createCanvas(sheet, sheet)
  const white = silhouette.getContext('2d')
  white.drawImage(own.canvas, 0, 0)
  white.globalCompositeOperation = 'source-in'
  white.fillStyle = '#ffffff'
  white.fillRect(0, 0, sheet, sheet)
  const { pen, scale } = frame
  pen.save()
  pen.translate(x, y)
  pen.rotate(turn)
  pen.save()
  pen.shadowColor = 'rgba(30,12,30,.35)'
  pen.shadowBlur = 9 * scale
  pen.shadowOffsetY = 4 * scale
  pen.drawImage(silhouette, -size, -size, size * 2, size * 2)
  pen.restore()
  for (let i = 0; i < 12; i++) {
    const angle = (i * Math.PI) / 6
    const edge = size * 0.09
    pen.drawImage(silhouette, -size + Math.cos(angle) * edge, -size + Math.sin(angle) * edge, size * 2, size * 2)
  }
  pen.drawImage(own.canvas, -size, -size, size * 2, size * 2)
  pen.restore()
}
