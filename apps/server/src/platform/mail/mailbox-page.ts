import { createHash } from 'node:crypto'
import type { KeptLetter } from './dev-mailbox.ts'

const style = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:720px;margin:32px auto;padding:0 16px}
article{border:1px solid #8884;border-radius:12px;padding:16px 20px;margin:16px 0}h2{font-size:18px;margin:0 0 4px}
p.about{color:#888;margin:0 0 12px;font-size:14px}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0}a{color:#c8372d}`

/** The page carries its one style sheet inside, allowed by its hash and nothing else. */
export const mailboxPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const linked = (text: string): string =>
  escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

const article = ({ to, subject, text, at }: KeptLetter): string =>
  `<article><h2>${escaped(subject)}</h2><p class="about">${escaped(to)} · <time>${at.toISOString()}</time></p><pre>${linked(text)}</pre></article>`

export const mailboxPage = (letters: readonly KeptLetter[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mailbox</title><style>${style}</style></head><body><h1>Mailbox</h1><p class="about">Letters of this demo; none leaves the machine.</p>${letters.length === 0 ? '<p>No letters yet.</p>' : letters.map(article).join('')}</body></html>`
