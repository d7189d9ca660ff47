import { createCanvas, Path2D } from '@napi-rs/canvas'
import { catFlat } from '../life/cat-flat.ts'
import { plantPot } from '../life/plant-pot.ts'
import { createFrame, type Frame } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import { disc, fill, stroke } from '../paint/shapes.ts'
import { accessory } from '../table/accessory.ts'
import { coffeeCup } from '../table/coffee-cup.ts'
import { fruitTop } from '../table/fruit-top.ts'

export const stickers: Record<string, (frame: Frame, x: number, y: number, s: number) => void> = {
  // own little stickers
  cup: (f, x, y, s) => coffeeCup(f, x, y, s * 0.62),
  star: (f, x, y, s) => {
    f.pen.beginPath()
    for (let k = 0; k < 10; k++) {
      f.pen.lineTo(
        x + Math.cos(k * 0.628 - 1.57) * (k % 2 ? s * 0.45 : s),
        y + Math.sin(k * 0.628 - 1.57) * (k % 2 ? s * 0.45 : s),
      )
    }
    f.pen.closePath()
    fill(f.pen, '#f7c948')
    stroke(
      f.pen,
      (() => {
        const p = new Path2D()
        p.arc(x - s * 0.1, y, s * 0.3, 0.3, 1.2)
        return p
      })(),
      s * 0.06,
      '#b8862a',
    )
  },
  heart: (f, x, y, s) => {
    fill(
      f.pen,
      f.palette.main,
      new Path2D(
        `M${x} ${y + s * 0.8} C${x - s * 1.4} ${y - s * 0.2} ${x - s * 0.7} ${y - s} ${x} ${y - s * 0.3} C${x + s * 0.7} ${y - s} ${x + s * 1.4} ${y - s * 0.2} ${x} ${y + s * 0.8} Z`,
      ),
    )
    disc(f.pen, x - s * 0.45, y - s * 0.35, s * 0.16, 'rgba(255,255,255,.55)', s * 0.1, -0.6)
  },
  fruit: (f, x, y, s) => fruitTop(f, x, y, s * 0.8),
  cat: (f, x, y, s) => catFlat(f, x, y + s * 0.6, s / 84),
  plant: (f, x, y, s) => plantPot(f, x, y + s, s / 74),
  flower: (f, x, y, s) => {
    for (let i = 0; i < 6; i++) {
      disc(f.pen, x + Math.cos(i * 1.047) * s * 0.55, y + Math.sin(i * 1.047) * s * 0.55, s * 0.4, f.palette.second)
    }
    disc(f.pen, x, y, s * 0.34, '#ffe08a')
  },
  lip: (f, x, y, s) => accessory(f, 'lipstick', x, y, s / 62, 0.4),
  bag: (f, x, y, s) => accessory(f, 'bag', x, y, s / 78, -0.15),
  smile: (f, x, y, s) => {
    disc(f.pen, x, y, s * 0.9, radial(f.pen, x - s * 0.3, y - s * 0.3, s * 0.1, s * 1.1, '#ffe27a', '#f7b733'))
    for (const u of [-1, 1]) {
      disc(f.pen, x + u * s * 0.3, y - s * 0.14, s * 0.09, '#5a3a1a', s * 0.14)
    }
    stroke(
      f.pen,
      new Path2D(`M${x - s * 0.36} ${y + s * 0.2} Q${x} ${y + s * 0.62} ${x + s * 0.36} ${y + s * 0.2}`),
      s * 0.09,
      '#5a3a1a',
    )
  },
}

export function sticker(frame: Frame, kind: string, x: number, y: number, s: number, rot = 0): void {
  const g = createFrame(`${frame.seed}${kind}${x | 0}`, frame.palette, { width: 200, height: 200, scale: 0.8 })
  stickers[kind]!(g, 100, 100, 62)
  const { pen } = frame
  pen.save()
  pen.translate(x, y)
  pen.rotate(rot) // white die-cut edge: the shape stamped round a ring
  const sil = createCanvas(160, 160)
  const q = sil.getContext('2d')
  q.drawImage(g.canvas, 0, 0)
  q.globalCompositeOperation = 'source-in'
  q.fillStyle = '#ffffff'
  q.fillRect(0, 0, 160, 160)
  pen.shadowColor = 'rgba(30,12,30,.35)'
  pen.shadowBlur = 9 * frame.scale
  pen.shadowOffsetY = 4 * frame.scale
  pen.drawImage(sil, -s, -s, s * 2, s * 2)
  pen.shadowColor = 'rgba(0,0,0,0)'
  for (let i = 0; i < 12; i++) {
    pen.drawImage(sil, -s + Math.cos(i * 0.5236) * s * 0.09, -s + Math.sin(i * 0.5236) * s * 0.09, s * 2, s * 2)
  }
  pen.drawImage(g.canvas, -s, -s, s * 2, s * 2)
  pen.restore()
}

export const stickersByTopic: Record<string, string[]> = {
  美妆: ['lip', 'heart'],
  萌宠: ['cat', 'heart'],
  租房改造: ['plant', 'star'],
  生活: ['cup', 'plant'],
  健康: ['fruit', 'smile'],
  育儿: ['star', 'smile'],
  数码: ['star', 'cup'],
  读书: ['cup', 'flower'],
  travel: ['star', 'bag'],
  fitness: ['fruit', 'star'],
  碎碎念: ['flower', 'heart'],
  career: ['cup', 'flower'],
  'slow living': ['plant', 'cup'],
}
