import type { Letter } from '../../../platform/mail/mail.ts'

export type LetterKind =
  | 'verify'
  | 'reset'
  | 'change-email'
  | 'password-changed'
  | 'leaving'
  | 'staying'
  | 'export-ready'

/** `link` is whole, with its origin; letters without an action have none. */
type LetterFacts = { name: string; link?: string; date?: string }

type Words = { subject: string; lines: (facts: LetterFacts) => string[]; action?: string }

const english: Record<LetterKind, Words> = {
  verify: {
    subject: 'Verify your address',
    lines: ({ name }) => [`Hello ${name},`, 'please confirm that this address is yours. The link is good for a day.'],
    action: 'Verify my address',
  },
  reset: {
    subject: 'Set a new password',
    lines: ({ name }) => [
      `Hello ${name},`,
      'somebody asked to set a new password for your account. The link is good for an hour.',
      'If it was not you, leave this letter alone: nothing has changed.',
    ],
    action: 'Set a new password',
  },
  'change-email': {
    subject: 'Confirm your new address',
    lines: ({ name }) => [`Hello ${name},`, 'please confirm this as the new address of your account.'],
    action: 'Use this address',
  },
  'password-changed': {
    subject: 'Your password was changed',
    lines: ({ name }) => [
      `Hello ${name},`,
      'your password was changed just now. If it was not you, set a new one at once:',
    ],
    action: 'Set a new password',
  },
  leaving: {
    subject: 'Your account will be deleted',
    lines: ({ name, date }) => [
      `Hello ${name},`,
      `as you asked, your account and all that is yours will be deleted on ${date}.`,
      'To keep it, sign in before then.',
    ],
    action: 'Sign in',
  },
  staying: {
    subject: 'Your account stays',
    lines: ({ name }) => [
      `Hello ${name},`,
      'you signed in, so your account will not be deleted. Good to have you back.',
    ],
  },
  'export-ready': {
    subject: 'Your data is ready',
    lines: ({ name, date }) => [`Hello ${name},`, `the archive of your data can be fetched until ${date}.`],
    action: 'Fetch my data',
  },
}

const chinese: Record<LetterKind, Words> = {
  verify: {
    subject: '验证你的邮箱',
    lines: ({ name }) => [`${name}，你好：`, '请确认这是你的邮箱。链接一天内有效。'],
    action: '验证邮箱',
  },
  reset: {
    subject: '设置新密码',
    lines: ({ name }) => [
      `${name}，你好：`,
      '有人请求为你的账号设置新密码。链接一小时内有效。',
      '如果不是你本人，请忽略这封信，账号没有任何变化。',
    ],
    action: '设置新密码',
  },
  'change-email': {
    subject: '确认新邮箱',
    lines: ({ name }) => [`${name}，你好：`, '请确认把这个邮箱用作你账号的新邮箱。'],
    action: '使用这个邮箱',
  },
  'password-changed': {
    subject: '密码已更改',
    lines: ({ name }) => [`${name}，你好：`, '你的密码刚刚被更改。如果不是你本人，请立即重设：'],
    action: '设置新密码',
  },
  leaving: {
    subject: '你的账号将被删除',
    lines: ({ name, date }) => [
      `${name}，你好：`,
      `按你的请求，账号和全部内容将于 ${date} 删除。`,
      '如想保留，请在此之前登录。',
    ],
    action: '登录',
  },
  staying: {
    subject: '账号已保留',
    lines: ({ name }) => [`${name}，你好：`, '你已登录，账号不会被删除。欢迎回来。'],
  },
  'export-ready': {
    subject: '你的数据已备好',
    lines: ({ name, date }) => [`${name}，你好：`, `数据包可在 ${date} 前下载。`],
    action: '下载数据',
  },
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const page = (words: string[], action: string | undefined, link: string | undefined): string => {
  const paragraphs = words.map((line) => `<p>${escaped(line)}</p>`).join('')
  const button =
    action === undefined || link === undefined
      ? ''
      : `<p><a href="${escaped(link)}" style="display:inline-block;padding:10px 20px;border-radius:999px;background:#c8372d;color:#fff;text-decoration:none">${escaped(action)}</a></p><p style="color:#666;font-size:13px">${escaped(link)}</p>`
  return `<!doctype html><html><body style="font:16px/1.6 system-ui,sans-serif;max-width:560px;margin:24px auto;padding:0 16px">${paragraphs}${button}</body></html>`
}

/** A letter in the reader's language; English where there is none. */
export const composeLetter = (
  kind: LetterKind,
  to: string,
  language: string,
  facts: LetterFacts,
): Letter & { html: string } => {
  const words = (language.startsWith('zh') ? chinese : english)[kind]
  const lines = words.lines(facts)
  const tail = words.action === undefined || facts.link === undefined ? [] : [`${words.action}: ${facts.link}`]
  return {
    to,
    language,
    subject: words.subject,
    text: [...lines, ...tail].join('\n\n'),
    html: page(lines, words.action, facts.link),
  }
}
