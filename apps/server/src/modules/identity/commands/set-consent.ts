import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { type ConsentKind, consents } from '../rules/consents.ts'
import { saveConsent } from '../store/consents.ts'
import { insertAudit } from '../store/people.ts'
import { consentView } from '../views.ts'

/** Agreeing names the version that was read; taking back is always possible but for what an account cannot be without. */
export const setConsent =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>) =>
  (viewer: Viewer, kind: ConsentKind, wish: { given: boolean; version: number }) =>
    db.transaction(async (tx) => {
      const { version, required } = consents[kind]
      if (wish.version !== version) return refuse('conflict', { currentVersion: version })
      if (required && !wish.given)
        return refuse('wrong_state', { detail: 'Without this an account can only be deleted' })
      const at = clock.now()
      await saveConsent(tx, viewer.id, { kind, version, given: wish.given }, at)
      await insertAudit(tx, {
        id: newId(),
        subjectId: viewer.id,
        actorId: viewer.id,
        action: wish.given ? 'consent-given' : 'consent-withdrawn',
        detail: { kind, version },
        at,
      })
      return consentView(kind, { kind, version, given: wish.given, changed_at: at })
    })
