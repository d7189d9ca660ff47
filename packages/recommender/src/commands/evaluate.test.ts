import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { parseCommandArguments, UsageError } from './command-arguments.ts'

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
  await writeFile(file('clicks.txt'), clicks.join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('recommender:evaluate', () => {
  it('answers one line of JSON on any file of the format, plain or gzipped, and writes it where asked', async () => {
    const words = [
      '--task',
      'topn',
      '--train',
      file('train.txt.gz'),
      '--test',
      file('test.txt'),
      '--json',
      file('out.json'),
    ]
    const { stdout } = await run(process.execPath, [COMMAND, ...words])
    const result: unknown = JSON.parse(stdout)
    expect(result).toMatchObject({
      task: 'topn',
      seconds: { fit: expect.any(Number), evaluate: expect.any(Number), total: expect.any(Number) },
      cpuSeconds: expect.any(Number),
      peakMb: expect.any(Number),
      data: { people: 60 },
    })
    expect((result as { metrics: Record<string, number> }).metrics['recall@20']).toBeGreaterThan(0.9)
    expect(JSON.parse(await readFile(file('out.json'), 'utf8'))).toEqual(result)
  })

  it('learns clicks in one online pass', async () => {
    const words = ['--task', 'ctr', '--train', file('clicks.txt'), '--test', file('clicks.txt'), '--online']
    const { stdout } = await run(process.execPath, [COMMAND, ...words])
    expect((JSON.parse(stdout) as { metrics: { auc: number } }).metrics.auc).toBeGreaterThan(0.9)
  })

  it('says what is missing and exits 1', async () => {
    await expect(run(process.execPath, [COMMAND, '--task', 'topn'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--train FILE'),
    })
    await expect(
      run(process.execPath, [COMMAND, '--task', 'sequence', '--data', file('absent.txt')]),
    ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('absent.txt') })
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
