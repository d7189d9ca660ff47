const joiners = /[\s_·・]+/g
const unwelcome = /[^\p{L}\p{N}\p{M}-]+/gu

/** The name without its leading `#` and with single spaces. */
export const cleanTopicName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/^[#＃\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The address of a topic: folded, so that `Slow Mornings`, `slow mornings` and `#slow-mornings` are one. Empty when nothing is left. */
export const topicSlug = (name: string): string =>
  cleanTopicName(name)
    .toLowerCase()
    .replace(joiners, '-')
    .replace(unwelcome, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
