import type { Input } from '../../lib/api.ts'
import { m } from '../../paraglide/messages.js'

export type Reason = Input<'POST /reports'>['body']['reason']

export const reasonWords: Record<Reason, () => string> = {
  spam: () => m.report_spam(),
  'undisclosed-ad': () => m.report_undisclosed_ad(),
  misleading: () => m.report_misleading(),
  counterfeit: () => m.report_counterfeit(),
  'stolen-content': () => m.report_stolen_content(),
  harassment: () => m.report_harassment(),
  hate: () => m.report_hate(),
  nudity: () => m.report_nudity(),
  violence: () => m.report_violence(),
  'self-harm': () => m.report_self_harm(),
  'minor-safety': () => m.report_minor_safety(),
  privacy: () => m.report_privacy(),
  other: () => m.report_other(),
}
