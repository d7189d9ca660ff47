import { type CSSProperties, createContext, useContext } from 'react'

/**
 * Per-element styles under a CSP that refuses style attributes. On the server the declarations go into one nonced
 * `<style>` of the head, keyed by a data attribute; in the browser React sets them through the CSSOM, which CSP allows.
 */
export class StyleCollector {
  readonly #keys = new Map<string, string>()

  keyOf(style: CSSProperties): string {
    const css = Object.entries(style)
      .map(([name, value]) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
      .join(';')
    const known = this.#keys.get(css)
    if (known !== undefined) return known
    const key = this.#keys.size.toString(36)
    this.#keys.set(css, key)
    return key
  }

  /** Characters that could end the rule or the element are dropped: values may come from stored data. */
  css(): string {
    return [...this.#keys].map(([css, key]) => `[data-s="${key}"]{${css.replaceAll(/[<{}]/g, '')}}`).join('')
  }
}

export const StyleContext = createContext<StyleCollector | null>(null)

type Styled = { style?: CSSProperties; 'data-s'?: string; suppressHydrationWarning: true }

/** Spread the answer onto the element. Numbers are not given a unit: write lengths as text. */
export const useStyled = (style: CSSProperties & Record<`--${string}`, string | number>): Styled => {
  const collector = useContext(StyleContext)
  if (collector !== null) return { 'data-s': collector.keyOf(style), suppressHydrationWarning: true }
  return { style, suppressHydrationWarning: true }
}
