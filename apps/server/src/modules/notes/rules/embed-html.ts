import type { ShareData } from '@cinnabar/contracts/note-links'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

/** A quotation with a link: it needs no script and shows no frame, so any page may carry it. */
export const embedHtml = ({ url, openGraph }: ShareData, authorName: string): string =>
  `<blockquote cite="${escapeHtml(url)}"><p>${escapeHtml(openGraph.title)}</p><p>${escapeHtml(openGraph.description)}</p>` +
  `<a href="${escapeHtml(url)}">${escapeHtml(authorName)}</a></blockquote>`

/** The largest size of the cover within what the asking page allows. */
export const fitWithin = (
  size: { width: number; height: number },
  most: { width: number; height: number },
): { width: number; height: number } => {
  const scale = Math.min(1, most.width / size.width, most.height / size.height)
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
}
