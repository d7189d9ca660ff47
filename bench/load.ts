import { Agent, request as send } from 'node:http'

export type Call = { method: string; path: string; headers: Readonly<Record<string, string>>; body?: string }

const once = (agent: Agent, base: URL, call: Call): Promise<number> =>
  new Promise((resolve, reject) => {
    const out = send(
      { agent, host: base.hostname, port: base.port, method: call.method, path: call.path, headers: call.headers },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
        answer.on('error', reject)
      },
    )
    out.on('error', reject)
    out.end(call.body)
  })

const failed = (call: Call, status: number) => new Error(`${call.method} ${call.path} answered ${status}`)

/** Closed loop: `clients` ask again as soon as they are answered. Answers calls a second; throws on any failure. */
export const saturate = async (
  base: URL,
  next: (index: number) => Call,
  clients: number,
  milliseconds: number,
): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const until = performance.now() + milliseconds
  let calls = 0
  let index = 0
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const call = next(index++)
      const status = await once(agent, base, call)
      if (status >= 400) throw failed(call, status)
      calls += 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return (calls * 1_000) / (performance.now() - began)
}

/** Open loop: calls leave on a clock whether or not earlier ones came back, as visitors do. Answers each one's milliseconds. */
export const openLoop = async (
  base: URL,
  next: (index: number) => Call,
  perSecond: number,
  milliseconds: number,
): Promise<number[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const total = Math.max(1, Math.floor((perSecond * milliseconds) / 1_000))
  const times: number[] = []
  const flying: Promise<void>[] = []
  const began = performance.now()
  for (let index = 0; index < total; index += 1) {
    const due = began + (index * 1_000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const call = next(index)
    flying.push(
      once(agent, base, call).then((status) => {
        if (status >= 400) throw failed(call, status)
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(flying)
  agent.destroy()
  return times
}
