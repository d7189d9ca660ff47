import type { Channel, DemoLanguage, DemoNote, DemoTopic } from './shape.ts'

/** Topics as the notes use them; a topic stands in the channel that uses it most. */
export function topicsOf(notes: readonly DemoNote[]): DemoTopic[] {
  const found = new Map<string, { language: DemoLanguage; uses: Map<Channel, number> }>()
  for (const { topics, language, channel } of notes) {
    for (const name of topics) {
      const topic = found.get(name) ?? { language, uses: new Map() }
      topic.uses.set(channel, (topic.uses.get(channel) ?? 0) + 1)
      found.set(name, topic)
    }
  }
  return [...found].map(([name, { language, uses }]) => {
    const [channel] = [...uses].reduce((most, next) => (next[1] > most[1] ? next : most))
    return { name, language, channel, notes: [...uses.values()].reduce((sum, count) => sum + count, 0) }
  })
}
