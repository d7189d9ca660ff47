import { consentKind } from '@cinnabar/contracts/identity'
import { language } from '@cinnabar/contracts/shapes'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { z } from 'zod'
import type { Platform } from '../../../platform/module.ts'
import { consents } from '../rules/consents.ts'
import { saveConsent } from '../store/consents.ts'
import type { changePerson } from './change-person.ts'

const part = z.object({
  profile: z.object({
    name: z.string().min(1).max(40),
    bio: z.string().max(300),
    place: z.string().max(60),
    links: z.array(z.object({ label: z.string().max(40), url: z.url({ protocol: /^https?$/ }).max(500) })).max(5),
    language,
  }),
  consents: z
    .array(z.object({ kind: consentKind, given: z.boolean(), version: z.number().int().nullable() }))
    .default([]),
})

/**
 * Brings in the words of a profile and the free choices. Handle, address, roles and ways to sign in stay as they are
 * here: a file must not give what this install has to grant.
 */
export const importIdentity =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>, change: ReturnType<typeof changePerson>) =>
  async (viewer: Viewer, data: unknown): Promise<number> => {
    const read = part.safeParse(data)
    if (!read.success) return 0
    return db.transaction(async (tx) => {
      const changed = await change(tx, viewer.id, read.data.profile)
      if (isRefusal(changed)) return 0
      const free = read.data.consents.filter(
        ({ kind, version }) => !consents[kind].required && version === consents[kind].version,
      )
      for (const { kind, given } of free)
        await saveConsent(tx, viewer.id, { kind, given, version: consents[kind].version }, clock.now())
      return 1 + free.length
    })
  }
