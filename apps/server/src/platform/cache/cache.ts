/** Short-lived values and counters: in the process, or in Redis where `REDIS_URL` is set. Losing it loses nothing. */
export type Cache = {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string, seconds: number): Promise<void>
  delete(key: string): Promise<void>
  /** Counts one call of `key` in a fixed window; answers how many there were and the seconds until it starts anew. */
  hit(key: string, windowSeconds: number): Promise<{ count: number; resetSeconds: number }>
  /** Tells the other processes; hearing oneself is included. */
  publish(channel: string, message: string): Promise<void>
  subscribe(channel: string, listener: (message: string) => void): Promise<void>
  close(): Promise<void>
}
