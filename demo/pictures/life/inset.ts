import { landScenes } from '../land/scenes.ts'
import { createFrame, type Frame } from '../paint/frame.ts'

/** a small picture inside a picture: posters, screens, windows */
export function inset(
  frame: Frame,
  x: number,
  y: number,
  w: number,
  h: number,
  name?: 'mountains' | 'sea' | 'city' | 'field' | 'dunes' | 'forest' | 'ink',
): void {
  const q = frame.random.fork(`in${x}${y}`)
  const names = ['mountains', 'sea', 'city', 'field', 'dunes', 'forest', 'ink'] as const
  const g = createFrame(`${frame.seed}/in${Math.round(x)}`, frame.palette, {
    width: 360,
    height: Math.round((360 * h) / w),
    scale: 0.62,
  })
  landScenes[name ?? q.pick(names)](g)
  frame.pen.save()
  frame.pen.imageSmoothingQuality = 'high'
  frame.pen.drawImage(g.canvas, x, y, w, h)
  frame.pen.restore()
}
