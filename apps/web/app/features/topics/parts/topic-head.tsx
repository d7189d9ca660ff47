import { useCount } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import type { Topic } from '../queries.ts'

export const TopicHead = ({ topic }: { topic: Topic }) => {
  const count = useCount()
  return (
    <header className="grid gap-1 pt-2 pb-1 desk:pt-6">
      <h1 className="text-22 font-bold">#{topic.name}</h1>
      <p className="num flex items-center gap-2 text-13 text-ink-muted">
        <span>{m.topic_notes({ count: count(topic.notes) })}</span>
        <i className="sep" />
        <span>{m.topic_views({ count: count(topic.views) })}</span>
      </p>
    </header>
  )
}
