import type { Locale } from '../locale.ts'

const cut = (value: number, unit: number): string => {
  const tenths = Math.floor((value * 10) / unit)
  return tenths % 10 === 0 ? String(Math.floor(tenths / 10)) : (tenths / 10).toFixed(1)
}

/** Counts in little space, cut down and never rounded up: 8,214 · 12k · 1.3M; 8214 · 1.2万 · 1.3亿. */
export const shortCount = (value: number, locale: Locale): string => {
  if (locale === 'zh-Hans') {
    if (value < 10_000) return String(value)
    return value < 100_000_000 ? `${cut(value, 10_000)}万` : `${cut(value, 100_000_000)}亿`
  }
  if (value < 10_000) return new Intl.NumberFormat('en').format(value)
  return value < 1_000_000 ? `${Math.floor(value / 1_000)}k` : `${cut(value, 1_000_000)}M`
}
