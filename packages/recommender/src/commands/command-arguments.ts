import { parseArgs } from 'node:util'

export const TASKS = ['topn', 'sequence', 'session', 'ctr'] as const
export type Task = (typeof TASKS)[number]

/** What a person asked for wrongly; its message is all they need to see. */
export class UsageError extends Error {}

export interface CommandArguments {
  task: Task
  model: string
  k: number
  seed: number
  split: number[]
  repeats: boolean
  online: boolean
  train?: string | undefined
  test?: string | undefined
  valid?: string | undefined
  data?: string | undefined
  attributes?: string | undefined
  social?: string | undefined
  json?: string | undefined
}

const DEFAULT_K: Record<Task, number> = { topn: 20, sequence: 10, session: 20, ctr: 0 }

export function parseCommandArguments(words: string[]): CommandArguments {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = readWords(() =>
    parseArgs({
      args: words,
      options: {
        task: text,
        train: text,
        test: text,
        valid: text,
        data: text,
        attributes: text,
        social: text,
        split: text,
        seed: text,
        k: text,
        model: text,
        json: text,
        repeats: flag,
        online: flag,
      },
    }),
  )
  const task = TASKS.find((name) => name === values.task)
  if (!task) throw new UsageError(`--task is one of ${TASKS.join(', ')}`)
  const split = (values.split ?? '0.8,0.1,0.1').split(',').map(Number)
  if (split.length !== 3 || split.some((share) => !(share >= 0)) || Math.abs(sum(split) - 1) > 1e-6) {
    throw new UsageError('--split is three shares that sum to 1, such as 0.8,0.1,0.1')
  }
  return {
    ...values,
    task,
    model: values.model ?? 'auto',
    k: wholeNumber('--k', values.k, DEFAULT_K[task] || (values.data ? 10 : 20)),
    seed: wholeNumber('--seed', values.seed, 1),
    split,
    repeats: values.repeats,
    online: values.online,
  }
}

/** The path an argument must carry. */
export function required(args: CommandArguments, name: 'train' | 'test' | 'data'): string {
  const path = args[name]
  if (!path) throw new UsageError(`--task ${args.task} needs --${name} FILE`)
  return path
}

/** The model's name when the task knows it. */
export function knownModel<Name extends string>(args: CommandArguments, names: readonly Name[]): Name {
  const found = names.find((name) => name === args.model)
  if (!found) throw new UsageError(`--model for ${args.task} is one of ${names.join(', ')}`)
  return found
}

const sum = (values: number[]) => values.reduce((left, right) => left + right, 0)

function wholeNumber(name: string, value: string | undefined, fallback: number): number {
  const number = value === undefined ? fallback : Number(value)
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`${name} is a whole number`)
  return number
}

function readWords<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
