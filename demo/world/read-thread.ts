import type { DemoComment } from './shape.ts'

const line = /^(?<answer>>)?\s*(?<hours>\d+(?:\.\d+)?)\s+(?<by>\w+)(?:\s+♥(?<likes>\d+))?\s+\|\s+(?<body>.+)$/u

/** Reads the comments of a draft; a line that is not one is a writer's slip and throws. */
export function readThread(thread: string): DemoComment[] {
  const comments: DemoComment[] = []
  for (const raw of thread.split('\n')) {
    const text = raw.trim()
    if (text === '') continue
    const found = line.exec(text)?.groups
    if (!found?.by || !found.body) throw new Error(`Not a comment: ${text}`)
    const said = { by: found.by, body: found.body, hoursAfter: Number(found.hours), likes: Number(found.likes ?? 0) }
    const last = comments.at(-1)
    if (!found.answer) comments.push({ ...said, replies: [] })
    else if (last) last.replies.push(said)
    else throw new Error(`An answer to nothing: ${text}`)
  }
  return comments
}
