import { api, type Input } from '../../lib/api.ts'

/** Throws the refusal for the form to say. */
export const sendReport = async (report: Input<'POST /reports'>['body']): Promise<void> => {
  await api('POST /reports', { body: report })
}

/** Throws the refusal. */
export const decideReport = (id: string, decision: 'dismiss' | 'remove' | 'warn' | 'suspend', note: string) =>
  api('POST /admin/reports/:id/decide', { params: { id }, body: { decision, note } })
