export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const toTheme = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? 'auto'
