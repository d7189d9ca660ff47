const link = /\bhttps?:\/\/[^\s<>"'，。！？]+|\bwww\.[^\s<>"'，。！？]+/giu
const shorteners = /^(bit\.ly|t\.co|tinyurl\.com|goo\.gl|is\.gd|ow\.ly|cutt\.ly|dwz\.cn|t\.cn|suo\.im|url\.cn)$/i
const mostLinks = 3

const hostOf = (address: string): string => {
  const url = URL.parse(address.startsWith('www.') ? `http://${address}` : address)
  return url?.hostname.replace(/^www\./, '') ?? ''
}

/** A link that hides where it leads, or one too many. */
export const findSpamLink = (text: string): string | undefined => {
  const links = text.match(link) ?? []
  const hidden = links.find((address) => {
    const host = hostOf(address)
    return shorteners.test(host) || /^\d+(\.\d+){3}$/.test(host) || host.startsWith('[')
  })
  return hidden ?? (links.length > mostLinks ? links[mostLinks] : undefined)
}

const messenger =
  /(?:加|\+|➕)\s*(?:我)?\s*(?:微信|薇信|威信|v信|vx|wx|qq群?)|(?:微信|薇信|vx|wechat|whats?app|telegram|line\s?id)\s*(?:号|id)?\s*[:：是]\s*[a-z0-9_+-]{5,}|\bt\.me\/\S+|\bwa\.me\/\S+/iu

/** An invitation to deal outside the platform. */
export const findContactDetails = (text: string): string | undefined => messenger.exec(text)?.[0]

const sameCharacter = /([^\s.…·~～—=_*-])\1{24,}/u

/** One character 25 times in a row, or the same line five times. */
export const findRepetition = (text: string): string | undefined => {
  const run = sameCharacter.exec(text)
  if (run !== null) return run[0].slice(0, 20)
  const times = new Map<string, number>()
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.length < 4) continue
    const count = (times.get(line) ?? 0) + 1
    if (count === 5) return line.slice(0, 60)
    times.set(line, count)
  }
  return undefined
}
