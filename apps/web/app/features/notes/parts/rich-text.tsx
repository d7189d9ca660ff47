import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'

type Linked = { readonly text: string; readonly to: string }
type RichTextProps = {
  text: string
  lang: string
  mentions: readonly { readonly handle: string }[]
  topics?: readonly { readonly slug: string; readonly name: string }[]
  className?: string
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const linkWords = (text: string, links: readonly Linked[]): ReactNode => {
  if (links.length === 0) return text
  const byText = new Map(links.map((link) => [link.text.toLowerCase(), link.to]))
  // Longest first, so that #tea_for_one is not cut at #tea.
  const pattern = [...byText.keys()].sort((left, right) => right.length - left.length).map(escapePattern)
  return text.split(new RegExp(`(${pattern.join('|')})`, 'gi')).map((part, index) => {
    const to = byText.get(part.toLowerCase())
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text
      <Fragment key={index}>
        {to === undefined ? (
          part
        ) : (
          <Link to={to} className="font-medium text-link hover:underline">
            {part}
          </Link>
        )}
      </Fragment>
    )
  })
}

/** What a person wrote: line breaks kept, mentions and topics as links, nothing else. */
export const RichText = ({ text, lang, mentions, topics = [], className = '' }: RichTextProps) => {
  const links = [
    ...mentions.map(({ handle }) => ({ text: `@${handle}`, to: `/@${handle}` })),
    ...topics.map(({ name, slug }) => ({ text: `#${name}`, to: `/topics/${slug}` })),
  ]
  return (
    <div className={`grid gap-2.5 text-pretty ${className}`} lang={lang} dir="auto">
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text
          <p key={index} className="whitespace-pre-line">
            {linkWords(paragraph, links)}
          </p>
        ))}
    </div>
  )
}
