import { refuse } from '@cinnabar/kernel/refusals'
import type { AdminDeps } from '../index.ts'

export const retryDeadJob =
  ({ platform: { jobs } }: AdminDeps) =>
  async (id: string) =>
    (await jobs.revive(id)) ? undefined : refuse('not_found')

export const discardDeadJob =
  ({ platform: { jobs } }: AdminDeps) =>
  async (id: string) =>
    (await jobs.discard(id)) ? undefined : refuse('not_found')
