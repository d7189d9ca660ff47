import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'
import type { Language, Pen } from './frame.ts'
import type { Random } from './random.ts'

/** Private family names: nothing on the machine can be called the same. */
export const fonts = {
  black: 'PictureBlack',
  sans: 'PictureSans',
  fun: 'PictureFun',
  brush: 'PictureBrush',
  literary: 'PictureLiterary',
  hand: 'PictureHand',
  latin: 'PictureLatin',
  latinBlack: 'PictureLatinBlack',
} as const
export type FontName = (typeof fonts)[keyof typeof fonts]

const files: Record<FontName, string> = {
  PictureBlack: 'noto-sans-sc/900Black/NotoSansSC_900Black.ttf',
  PictureSans: 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  PictureFun: 'zcool-kuaile/400Regular/ZCOOLKuaiLe_400Regular.ttf',
  PictureBrush: 'ma-shan-zheng/400Regular/MaShanZheng_400Regular.ttf',
  PictureLiterary: 'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
  PictureHand: 'caveat/700Bold/Caveat_700Bold.ttf',
  PictureLatin: 'fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
  PictureLatinBlack: 'archivo-black/400Regular/ArchivoBlack_400Regular.ttf',
}

let registered = false

/** Makes the packaged fonts known to Skia, once per thread. */
export function registerFonts(): void {
  if (registered) {
    return
  }
  const { resolve } = createRequire(import.meta.url)
  for (const [name, file] of Object.entries(files)) {
    if (GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/${file}`), name) === null) {
      throw new Error(`The font ${file} could not be registered`)
    }
  }
  registered = true
}

/**
 * A font list that has every glyph of the text: the Chinese display faces hold GB 2312 only and the Latin ones no
 * Chinese at all, so the Noto face always stands behind them.
 */
export function fontStack(size: number, name: FontName): string {
  const behind = name === fonts.black || name === fonts.latinBlack ? fonts.black : fonts.sans
  return name === behind ? `${size}px ${name}` : `${size}px ${name}, ${behind}`
}

const titleFonts: Record<Language, readonly FontName[]> = {
  zh: [fonts.black, fonts.black, fonts.fun, fonts.literary, fonts.brush],
  en: [fonts.latinBlack, fonts.latin, fonts.latin, fonts.hand],
}

/** A face for a title; the preferred one holds for Chinese only. */
export function chooseFont(random: Random, language: Language, preferred?: FontName): FontName {
  return preferred && language === 'zh' ? preferred : random.pick(titleFonts[language])
}

export const bodyFont = (language: Language): FontName => (language === 'zh' ? fonts.sans : fonts.latin)
export const heavyFont = (language: Language): FontName => (language === 'zh' ? fonts.black : fonts.latinBlack)
export const casualFont = (language: Language): FontName => (language === 'zh' ? fonts.fun : fonts.hand)

const neverFirst = /^[，。！？、：；」》）,.!?:;)]$/

/** Breaks text to a width: Chinese anywhere but before closing marks, Latin at spaces. */
export function breakLines(pen: Pen, text: string, width: number): string[] {
  const out: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const unit of paragraph.match(/[A-Za-z0-9'’%&+.\-/$€¥,!?:;]+|\s+|./gu) ?? []) {
      if (line !== '' && pen.measureText(line + unit).width > width && !neverFirst.test(unit)) {
        out.push(line.trim())
        line = unit.trimStart()
      } else {
        line += unit
      }
    }
    out.push(line.trim())
  }
  return out
}

/** The largest size at which the text fits; then the narrowest measure with no more lines, so that no orphan is left. */
export function fitLines(
  pen: Pen,
  text: string,
  font: FontName,
  largest: number,
  width: number,
  mostLines: number,
): { size: number; lines: string[] } {
  for (let size = largest; ; size -= 3) {
    pen.font = fontStack(size, font)
    const lines = breakLines(pen, text, width)
    const fits = lines.length <= mostLines && lines.every((line) => pen.measureText(line).width <= width * 1.02)
    if (fits || size < 18) {
      return { size, lines: evenLines(pen, text, width, size, lines) }
    }
  }
}

function evenLines(pen: Pen, text: string, width: number, size: number, lines: string[]): string[] {
  let best = lines
  for (let measure = width; measure > width * 0.45; measure -= size * 0.34) {
    const narrower = breakLines(pen, text, measure)
    if (narrower.length > lines.length) {
      return best
    }
    best = narrower
  }
  return best
}
