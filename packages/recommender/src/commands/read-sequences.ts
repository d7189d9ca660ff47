import type { NextItemExample } from '../sequential/next-item-ranker.ts'
import type { ItemAttributes } from '../sequential/next-item-tables.ts'
import { createDictionary, type Dictionary } from '../sparse/dictionary.ts'
import { UsageError } from './command-arguments.ts'
import { forEachLine, readBytes } from './read-lines.ts'

/** `user item item …` per line in time order; the user's name is dropped. */
export function readPersonSequences(path: string, items: Dictionary<string>): number[][] {
  const lists: number[][] = []
  forEachLine(path, (line) => {
    const [, ...names] = line.split(/\s+/)
    lists.push(names.map((name) => items.intern(name)))
  })
  return lists
}

/** One session of items per line. */
export function readSessions(path: string, items: Dictionary<string>): number[][] {
  const lists: number[][] = []
  forEachLine(path, (line) => lists.push(line.split(/\s+/).map((name) => items.intern(name))))
  return lists
}

/** `item item … TAB next` per line. */
export function readPrefixes(path: string, items: Dictionary<string>): NextItemExample[] {
  const examples: NextItemExample[] = []
  forEachLine(path, (line, number) => {
    const [prefix, target] = line.split('\t')
    if (!prefix || !target) throw new UsageError(`${path}:${number} is not "items TAB next"`)
    const history = prefix.trim().split(/\s+/)
    examples.push({
      history: Int32Array.from(history, (name) => items.intern(name)),
      target: items.intern(target.trim()),
    })
  })
  return examples
}

/** A JSON object { item: [attribute, …] }; items that no sequence has are left out. */
export function readAttributes(path: string, items: Dictionary<string>): ItemAttributes {
  const parsed: unknown = JSON.parse(readBytes(path).toString('utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new UsageError(`${path} is not an object of attribute lists`)
  const names = createDictionary<string>()
  const lists = new Map<number, number[]>()
  for (const [name, list] of Object.entries(parsed)) {
    const item = items.find(name)
    if (item < 0 || !Array.isArray(list)) continue
    lists.set(
      item,
      [...new Set(list.map((attribute) => names.intern(String(attribute))))].sort((a, b) => a - b),
    )
  }
  const counts = new Float64Array(names.size)
  for (const list of lists.values()) for (const attribute of list) counts[attribute]!++
  const offsets = new Int32Array(items.size + 1)
  for (let item = 0; item < items.size; item++) offsets[item + 1] = offsets[item]! + (lists.get(item)?.length ?? 0)
  const values = new Int32Array(offsets[items.size]!)
  for (const [item, list] of lists) values.set(list, offsets[item]!)
  return {
    offsets,
    values,
    rarity: Float32Array.from(counts, (count) => Math.log(1 + items.size / Math.max(1, count))),
  }
}
