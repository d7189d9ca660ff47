import { createRankingReport } from '../metrics/ranking-metrics.ts'
import { binary, type SparseMatrix } from '../sparse/sparse-matrix.ts'
import { fitTopN, TOP_N_MODELS } from '../top-n/fit-top-n.ts'
import { friendsModel } from '../top-n/friends-model.ts'
import { splitPerPerson } from '../top-n/hold-out.ts'
import { rankPeople } from '../top-n/rank-people.ts'
import { type CommandArguments, knownModel, required } from './command-arguments.ts'
import { type Evaluation, secondsSince } from './evaluation.ts'
import { createNames, readFriends, readItemLists, readWeightedPairs, toMatrix } from './read-interactions.ts'

interface TopNData {
  train: SparseMatrix
  test: SparseMatrix
  valid?: SparseMatrix
  friends?: SparseMatrix
}

/** Full ranking of all items for everyone with test items; what was fitted or tuned on is masked. */
export function evaluateTopN(args: CommandArguments): Evaluation {
  const data = args.data ? splitData(args, args.data) : givenData(args)
  const { train, test, valid, friends } = data
  const fitStart = performance.now()
  const model = fitTopN(train, {
    model: knownModel(args, TOP_N_MODELS),
    k: args.k,
    seed: args.seed,
    valid,
    sources: friends ? [(matrix) => friendsModel(matrix, friends)] : [],
  })
  const fit = secondsSince(fitStart)
  const evaluateStart = performance.now()
  const metrics = measure(model, data, args.k)
  return {
    model: model.name,
    metrics,
    seconds: { fit, evaluate: secondsSince(evaluateStart) },
    data: {
      people: train.rows,
      items: train.columns,
      train: train.indices.length,
      ...(valid ? { valid: valid.indices.length } : {}),
      test: test.indices.length,
      ...(friends ? { friendships: friends.indices.length } : {}),
    },
  }
}

function measure(model: Parameters<typeof rankPeople>[0], { train, test, valid }: TopNData, k: number) {
  const people: number[] = []
  for (let row = 0; row < test.rows; row++) if (test.offsets[row + 1]! > test.offsets[row]!) people.push(row)
  const depths = [10, 20, k]
  const report = createRankingReport(depths)
  const masked = valid ? [train, valid] : [train]
  rankPeople(model, Int32Array.from(people), train.columns, masked, Math.max(...depths), (person, ids) => {
    const wanted = new Set(test.indices.subarray(test.offsets[person]!, test.offsets[person + 1]!))
    report.add(
      Uint8Array.from(ids, (item) => (wanted.has(item) ? 1 : 0)),
      wanted.size,
    )
  })
  return report.means()
}

function givenData(args: CommandArguments): TopNData {
  const names = createNames()
  const train = readItemLists(required(args, 'train'), names)
  const test = readItemLists(required(args, 'test'), names)
  const shape = [names.people.size, names.items.size] as const
  const friends = args.social ? { friends: toMatrix(readFriends(args.social, names), shape[0], shape[0]) } : {}
  return { train: toMatrix(train, ...shape), test: toMatrix(test, ...shape), ...friends }
}

function splitData(args: CommandArguments, path: string): TopNData {
  const names = createNames()
  const pairs = readWeightedPairs(path, names)
  const all = binary(toMatrix(pairs, names.people.size, names.items.size))
  const [train, valid, test] = splitPerPerson(all, args.split, args.seed)
  if (!train || !valid || !test) throw new Error('a split in three gives three parts')
  const friends = args.social
    ? { friends: toMatrix(readFriends(args.social, names), names.people.size, names.people.size) }
    : {}
  return { train, test, ...(valid.indices.length > 0 ? { valid } : {}), ...friends }
}
