import { cpus, totalmem } from 'node:os'

export type Machine = { cpu: string; cores: number; memoryGb: number; node: string; store: string }

export const describeMachine = (store: string): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  store,
})
