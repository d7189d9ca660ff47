import type { consentKind } from '@cinnabar/contracts/identity'
import type { z } from 'zod'

export type ConsentKind = z.output<typeof consentKind>

/** The words in force. A new version asks everybody again. */
export const consents: Readonly<Record<ConsentKind, { version: number; required: boolean }>> = {
  terms: { version: 1, required: true },
  privacy: { version: 1, required: true },
  personalisation: { version: 1, required: false },
  analytics: { version: 1, required: false },
  letters: { version: 1, required: false },
}

export const consentKinds = Object.keys(consents) as ConsentKind[]

/** What joining itself agrees to. */
export const agreedByJoining: readonly ConsentKind[] = ['terms', 'privacy']
