import type { Letter } from '../../../platform/mail/mail.ts'
import { digestWords } from './words.ts'

export type DigestFacts = {
  email: string
  name: string
  language: string
  lines: readonly string[]
  /** All that is unread, those in `lines` among them. */
  count: number
  origin: string
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

export const composeDigest = ({ email, name, language, lines, count, origin }: DigestFacts): Letter => {
  const words = digestWords(language)
  const more = count > lines.length ? words.more(count - lines.length) : undefined
  const [all, settings] = [`${origin}/notifications`, `${origin}/settings/notifications`]
  const text = [
    words.greeting(name),
    '',
    ...lines.map((line) => `· ${line}`),
    ...(more === undefined ? [] : [more]),
    '',
    `${words.open}: ${all}`,
    `${words.stop}: ${settings}`,
  ].join('\n')
  const html = [
    `<p>${escapeHtml(words.greeting(name))}</p>`,
    `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    more === undefined ? '' : `<p>${escapeHtml(more)}</p>`,
    `<p><a href="${escapeHtml(all)}">${escapeHtml(words.open)}</a></p>`,
    `<p><small><a href="${escapeHtml(settings)}">${escapeHtml(words.stop)}</a></small></p>`,
  ].join('')
  return { to: email, subject: words.subject(count), text, html, language }
}
