const mentioned = /(?<![a-z0-9_.])@([a-z0-9_.]{3,30})/gi
const mostMentions = 30

/** Handles named by `@` in the text, lower-case, each once, without the full stop that ends a sentence. */
export const findMentions = (text: string): string[] => {
  const handles = new Set<string>()
  for (const match of text.matchAll(mentioned)) {
    const handle = (match[1] ?? '').replace(/\.+$/, '').toLowerCase()
    if (handle.length >= 3) handles.add(handle)
    if (handles.size === mostMentions) break
  }
  return [...handles]
}
