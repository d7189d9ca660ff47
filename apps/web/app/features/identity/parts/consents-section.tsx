import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { setConsent } from '../mutations.ts'
import { consentsQuery } from '../queries.ts'
import { wordsOfAccountRefusal } from '../refused.ts'

const words = {
  terms: () => m.consent_terms(),
  privacy: () => m.consent_privacy(),
  personalisation: () => m.consent_personalisation(),
  analytics: () => m.consent_analytics(),
  letters: () => m.consent_letters(),
} as const

/** What one agreed to; what an account cannot do without stays on. */
export const ConsentsSection = () => {
  const client = useQueryClient()
  const consents = useQuery(consentsQuery())
  const change = useDeed(wordsOfAccountRefusal)
  return (
    <Section title={m.consents()}>
      {consents.isPending && <Skeleton className="h-40" />}
      <div className="divide-y divide-line">
        {consents.data?.items.map(({ kind, given, required, currentVersion }) => (
          <Switch
            key={kind}
            label={words[kind]()}
            text={required ? m.consent_required() : undefined}
            checked={given}
            disabled={(required && given) || change.isBusy}
            onChange={(event) => {
              const isGiven = event.target.checked
              void change
                .run(() => setConsent(kind, isGiven, currentVersion))
                .then(() => client.invalidateQueries({ queryKey: consentsQuery().queryKey }))
            }}
          />
        ))}
      </div>
      <Outcome wrong={change.wrong} done={undefined} />
    </Section>
  )
}
