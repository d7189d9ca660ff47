/**
 * The largest set of interactions in which each user and each item has at least `k` (Seidman, Social Networks 1983, on a
 * bipartite graph). Answers a mask over the entries, 1 where kept. Cost O(entries + users + items): each row is peeled once.
 */
export function kCore(userOf: Int32Array, itemOf: Int32Array, users: number, items: number, k: number): Uint8Array {
  const kept = new Uint8Array(userOf.length).fill(1)
  const nodes = users + items
  const degree = new Int32Array(nodes)
  const offsets = new Int32Array(nodes + 1)
  for (let entry = 0; entry < userOf.length; entry++) {
    degree[userOf[entry]!]!++
    degree[users + itemOf[entry]!]!++
  }
  for (let node = 0; node < nodes; node++) offsets[node + 1] = offsets[node]! + degree[node]!
  const cursor = offsets.slice(0, nodes)
  const entriesOf = new Int32Array(userOf.length * 2)
  for (let entry = 0; entry < userOf.length; entry++) {
    entriesOf[cursor[userOf[entry]!]!++] = entry
    entriesOf[cursor[users + itemOf[entry]!]!++] = entry
  }
  const peeled = new Uint8Array(nodes)
  const waiting: number[] = []
  const check = (node: number) => {
    if (degree[node]! >= k || peeled[node]) return
    peeled[node] = 1
    waiting.push(node)
  }
  for (let node = 0; node < nodes; node++) check(node)
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let position = offsets[node]!; position < offsets[node + 1]!; position++) {
      const entry = entriesOf[position]!
      if (!kept[entry]) continue
      kept[entry] = 0
      const other = node < users ? users + itemOf[entry]! : userOf[entry]!
      degree[other]!--
      check(other)
    }
  }
  return kept
}
