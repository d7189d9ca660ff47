import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'

type Options = { cwd?: string; signal: AbortSignal; onLine?: (line: string) => void }

/** The program ran and said no; `complaint` is the end of its stderr. */
export class ProgramFailed extends Error {
  readonly complaint: string

  constructor(program: string, outcome: string, complaint: string) {
    super(`${program} ended with ${outcome}: ${complaint}`)
    this.complaint = complaint
  }
}

const kept = 4_000
const gentle = 5

/** Runs a program to its end, at low priority; killed when the signal aborts. Answers its stdout, up to a megabyte. */
export const runProgram = (
  program: string,
  args: readonly string[],
  { cwd, signal, onLine }: Options,
): Promise<string> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
      ...(cwd !== undefined && { cwd }),
    })
    let output = ''
    let complaint = ''
    if (onLine !== undefined) createInterface({ input: child.stdout }).on('line', onLine)
    else
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        if (output.length < 2 ** 20) output += text
      })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-kept)
    })
    child.on('spawn', () => {
      if (child.pid === undefined) return
      // A program that has already ended has no priority to set.
      try {
        setPriority(child.pid, gentle)
      } catch {}
    })
    child.on('error', reject)
    child.on('close', (code, killedBy) => {
      if (code === 0) resolve(output)
      else reject(new ProgramFailed(program, killedBy ?? `code ${code}`, complaint))
    })
  })
