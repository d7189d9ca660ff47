import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { parseCommandArguments, UsageError } from './command-arguments.ts'
import { runEvaluation } from './run-evaluation.ts'

const run = promisify(execFile)
const COMMAND = join(import.meta.dirname, 'evaluate.ts')
let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'))
  const random = seededRandom(1)
  const tastes = Array.from({ length: 60 }, (_, person) => {
    const items = [...new Array(20).keys()].filter(() => random() < 0.6).map((item) => (person % 2) * 20 + item)
    return {
      person,
      train: items.filter((item) => (item + person) % 4),
      test: items.filter((item) => (item + person) % 4 === 0),
    }
  })
  await writeFile(
    file('train.txt.gz'),
    gzipSync(tastes.map(({ person, train }) => [person, ...train].join(' ')).join('\n')),
  )
  await writeFile(file('test.txt'), tastes.map(({ person, test }) => [person, ...test].join(' ')).join('\n'))
  const clicks = Array.from({ length: 400 }, () => {
    const [left, right] = [Math.floor(random() * 4), Math.floor(random() * 4)]
    return `${(left + right) % 2} u${left} i${right}`
  })
  const pairs = tastes.flatMap(({ person, train }) => train.map((item) => `${person} ${item} ${1 + (item % 3)}`))
  await writeFile(file('pairs.txt'), pairs.join('\n'))
  const friendships = Array.from({ length: 59 }, (_, person) => `${person} ${person + 1}`)
  await writeFile(file('friends.txt'), friendships.join('\n'))
  const walks = Array.from({ length: 200 }, () => {
    const start = Math.floor(random() * 30)
    return Array.from({ length: 6 }, (_, step) => (start + step) % 30)
  })
  await writeFile(file('walks.txt'), walks.map((walk, person) => [person, ...walk].join(' ')).join('\n'))
  await writeFile(file('sessions.txt'), walks.map((walk) => walk.join(' ')).join('\n'))
  const prefixes = Array.from({ length: 30 }, (_, item) => `${item} ${(item + 1) % 30}\t${(item + 2) % 30}`)
  await writeFile(file('prefixes.txt'), prefixes.join('\n'))
  await writeFile(file('attributes.json'), JSON.stringify({ 0: [1, 2], 1: [2], 99: [1] }))
  await writeFile(file('clicks.txt'), clicks.join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const evaluate = (...words: string[]) => runEvaluation(parseCommandArguments(words))

describe('recommender:evaluate', () => {
  it('answers the fixed shape on any file of the format, plain or gzipped', () => {
    const result = evaluate('--task', 'topn', '--train', file('train.txt.gz'), '--test', file('test.txt'))
    expect(result).toMatchObject({
      task: 'topn',
      seconds: { fit: expect.any(Number), evaluate: expect.any(Number), total: expect.any(Number) },
      cpuSeconds: expect.any(Number),
      peakMb: expect.any(Number),
      data: { people: 60 },
    })
    expect(result.metrics['recall@20']).toBeGreaterThan(0.9)
  })

  it('splits weighted pairs three ways and takes friends into account', () => {
    const words = [
      '--task',
      'topn',
      '--data',
      file('pairs.txt'),
      '--split',
      '0.8,0.1,0.1',
      '--social',
      file('friends.txt'),
    ]
    const { metrics, data } = evaluate(...words)
    expect(Number(data.train)).toBeGreaterThan(Number(data.test) * 6)
    expect(data.friendships).toBe(118)
    expect(metrics['ndcg@10']).toBeGreaterThan(0.2)
  })

  it('leaves the last item out of sequences and reads attributes', () => {
    const words = ['--task', 'sequence', '--data', file('walks.txt'), '--attributes', file('attributes.json')]
    expect(evaluate(...words).metrics['hr@10']).toBeGreaterThan(0.8)
  })

  it('measures sessions on every prefix given', () => {
    const words = ['--task', 'session', '--train', file('sessions.txt'), '--test', file('prefixes.txt'), '--repeats']
    const { metrics, data } = evaluate(...words)
    expect(data.tests).toBe(30)
    expect(metrics['p@20']).toBeGreaterThan(0.8)
    expect(metrics['mrr@20']).toBeGreaterThan(0.5)
  })

  it('learns clicks in one online pass', () => {
    const words = ['--task', 'ctr', '--train', file('clicks.txt'), '--test', file('clicks.txt'), '--online']
    expect(evaluate(...words).metrics.auc).toBeGreaterThan(0.9)
  })

  it('says what is missing and exits 1', async () => {
    await expect(run(process.execPath, [COMMAND, '--task', 'topn'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--train FILE'),
    })
  })
})

describe('its arguments', () => {
  it('default to the depth of the task', () => {
    expect(parseCommandArguments(['--task', 'sequence']).k).toBe(10)
    expect(parseCommandArguments(['--task', 'session']).k).toBe(20)
  })

  it.each([
    ['an unknown task', ['--task', 'dance']],
    ['an unknown word', ['--task', 'ctr', '--fast']],
    ['shares that do not sum to 1', ['--task', 'topn', '--split', '0.8,0.1,0.2']],
    ['a depth that is no whole number', ['--task', 'topn', '--k', '2.5']],
  ])('refuse %s', (_, words) => {
    expect(() => parseCommandArguments(words)).toThrow(UsageError)
  })
})
