import { createRankingReport } from '../metrics/ranking-metrics.ts'
import {
  type FittedNextItem,
  fitSequenceRanker,
  fitSessionRanker,
  NEXT_ITEM_MODELS,
} from '../sequential/fit-next-item.ts'
import type { NextItemExample } from '../sequential/next-item-ranker.ts'
import { packSequences, withoutLast } from '../sequential/sequences.ts'
import { createDictionary } from '../sparse/dictionary.ts'
import { type CommandArguments, knownModel, required } from './command-arguments.ts'
import { type Evaluation, secondsSince } from './evaluation.ts'
import { readAttributes, readPersonSequences, readPrefixes, readSessions } from './read-sequences.ts'

const DEPTH = 100

/** Leave one out: tables from all but the last two items, order learned on the one before last, measured on the last. */
export function evaluateSequence(args: CommandArguments): Evaluation {
  const items = createDictionary<string>()
  const lists = readPersonSequences(required(args, 'data'), items).filter((list) => list.length >= 3)
  const attributes = args.attributes ? readAttributes(args.attributes, items) : undefined
  const whole = packSequences(lists, items.size)
  const leaving = (count: number): NextItemExample[] =>
    lists.map((list) => ({ history: Int32Array.from(list.slice(0, -count)), target: list.at(-count) ?? -1 }))
  const fitStart = performance.now()
  const fitted = fitSequenceRanker(withoutLast(whole, 2), leaving(2), {
    ...settings(args),
    timeOrdered: false,
    attributes,
  })
  const fit = secondsSince(fitStart)
  return report(fitted, leaving(1), args, fit, {
    people: lists.length,
    items: items.size,
    interactions: whole.items.length,
  })
}

/** Next item of anonymous sessions: fitted on past sessions, measured on every given prefix. */
export function evaluateSession(args: CommandArguments): Evaluation {
  const items = createDictionary<string>()
  const sessions = readSessions(required(args, 'train'), items)
  const tests = readPrefixes(required(args, 'test'), items)
  const fitStart = performance.now()
  const fitted = fitSessionRanker(packSequences(sessions, items.size), { ...settings(args), timeOrdered: true })
  const fit = secondsSince(fitStart)
  return report(fitted, tests, args, fit, {
    sessions: sessions.length,
    items: items.size,
    clicks: sessions.reduce((sum, session) => sum + session.length, 0),
    tests: tests.length,
    repeats: String(args.repeats),
  })
}

function settings(args: CommandArguments) {
  const model = knownModel(args, NEXT_ITEM_MODELS)
  return { model, k: args.k, seed: args.seed, depth: Math.max(DEPTH, args.k), repeats: args.repeats }
}

function report(
  fitted: FittedNextItem,
  tests: NextItemExample[],
  args: CommandArguments,
  fit: number,
  data: Evaluation['data'],
): Evaluation {
  const start = performance.now()
  const depths = [10, 20, args.k]
  const scores = createRankingReport(depths)
  for (const { history, target } of tests) {
    const ids = fitted.rank(history).subarray(0, Math.max(...depths))
    scores.add(
      Uint8Array.from(ids, (id) => (id === target ? 1 : 0)),
      1,
    )
  }
  const means = scores.means()
  // With one right answer a session's "precision" is by custom its hit rate, printed as P@K in the session papers.
  const short = depths.flatMap((k) => [
    [`p@${k}`, means[`hr@${k}`] ?? 0] as const,
    [`r@${k}`, means[`recall@${k}`] ?? 0] as const,
  ])
  const metrics = args.task === 'session' ? { ...means, ...Object.fromEntries(short) } : means
  return { model: fitted.name, metrics, seconds: { fit, evaluate: secondsSince(start) }, data }
}
