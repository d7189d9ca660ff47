import { createDictionary, type Dictionary } from '../sparse/dictionary.ts'
import { type SparseMatrix, sparseFromTriples } from '../sparse/sparse-matrix.ts'
import { UsageError } from './command-arguments.ts'
import { forEachLine } from './read-lines.ts'

export interface Names {
  people: Dictionary<string>
  items: Dictionary<string>
}

export const createNames = (): Names => ({ people: createDictionary(), items: createDictionary() })

interface Triples {
  people: number[]
  items: number[]
  weights: number[]
}

/** `user item item …` per line; repeated pairs count once. */
export function readItemLists(path: string, names: Names): Triples {
  const triples: Triples = { people: [], items: [], weights: [] }
  forEachLine(path, (line) => {
    const [person, ...items] = line.split(/\s+/)
    if (person === undefined) return
    const row = names.people.intern(person)
    for (const item of new Set(items)) push(triples, row, names.items.intern(item), 1)
  })
  return triples
}

/** `user item weight` per line; the weight may be missing; the weights of a repeated pair add up. */
export function readWeightedPairs(path: string, names: Names): Triples {
  const sums = new Map<string, { row: number; column: number; weight: number }>()
  forEachLine(path, (line, number) => {
    const [person, item, weight = '1'] = line.split(/[\s,]+/)
    const value = Number(weight)
    if (person === undefined || item === undefined || !Number.isFinite(value)) {
      throw new UsageError(`${path}:${number} is not "user item weight"`)
    }
    const row = names.people.intern(person)
    const column = names.items.intern(item)
    const known = sums.get(`${row} ${column}`)
    if (known) known.weight += value
    else sums.set(`${row} ${column}`, { row, column, weight: value })
  })
  const triples: Triples = { people: [], items: [], weights: [] }
  for (const { row, column, weight } of sums.values()) push(triples, row, column, weight)
  return triples
}

/** `user user` per line among known people, made mutual; others are left out. */
export function readFriends(path: string, names: Names): Triples {
  const seen = new Set<string>()
  const triples: Triples = { people: [], items: [], weights: [] }
  forEachLine(path, (line) => {
    const [one = '', other = ''] = line.split(/[\s,]+/)
    const pair = [names.people.find(one), names.people.find(other)] as const
    for (const [left, right] of [pair, [pair[1], pair[0]] as const]) {
      if (left < 0 || right < 0 || left === right || seen.has(`${left} ${right}`)) continue
      seen.add(`${left} ${right}`)
      push(triples, left, right, 1)
    }
  })
  return triples
}

export function toMatrix(triples: Triples, rows: number, columns: number): SparseMatrix {
  const { people, items, weights } = triples
  return sparseFromTriples(rows, columns, Int32Array.from(people), Int32Array.from(items), Float32Array.from(weights))
}

function push(triples: Triples, row: number, column: number, weight: number): void {
  triples.people.push(row)
  triples.items.push(column)
  triples.weights.push(weight)
}
