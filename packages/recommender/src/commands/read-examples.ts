import type { Examples } from '../ranking/examples.ts'
import type { Dictionary } from '../sparse/dictionary.ts'
import { UsageError } from './command-arguments.ts'
import { forEachLine } from './read-lines.ts'

/** `label feature feature …` per line, label 0 or 1 (or -1 for 0). `featureCount` is settled by the caller. */
export function readExamples(path: string, features: Dictionary<string>): Examples {
  const offsets = [0]
  const ids: number[] = []
  const labels: number[] = []
  forEachLine(path, (line, number) => {
    const [label, ...names] = line.split(/[\s,]+/)
    const value = Number(label)
    if (!Number.isFinite(value)) throw new UsageError(`${path}:${number} does not begin with a label`)
    labels.push(value > 0 ? 1 : 0)
    for (const name of names) ids.push(features.intern(name))
    offsets.push(ids.length)
  })
  return {
    featureCount: features.size,
    offsets: Int32Array.from(offsets),
    ids: Int32Array.from(ids),
    labels: Uint8Array.from(labels),
  }
}
