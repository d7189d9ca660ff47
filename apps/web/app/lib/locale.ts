export const locales = ['en', 'zh-Hans'] as const
export type Locale = (typeof locales)[number]

/** Each language in its own words, for the switch. */
export const localeNames: Record<Locale, string> = { en: 'English', 'zh-Hans': '简体中文' }

const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text)
const localeOf = (tag: string): Locale | undefined => {
  const language = tag.toLowerCase().split('-')[0]
  return language === 'zh' ? 'zh-Hans' : language === 'en' ? 'en' : undefined
}

/** The chosen language (cookie), else the first we speak of those the browser asks for, else English. */
export const pickLocale = (chosen: string | undefined, acceptLanguage: string | null): Locale => {
  if (chosen !== undefined && isLocale(chosen)) return chosen
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const quality = rest.find((piece) => piece.trim().startsWith('q='))
      return { tag, quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) }
    })
    .sort((left, right) => right.quality - left.quality)
  for (const { tag } of asked) {
    const known = localeOf(tag)
    if (known !== undefined) return known
  }
  return 'en'
}
