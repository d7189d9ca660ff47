import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { preferenceCookie } from './lib/cookies.ts'
import type { Locale } from './lib/locale.ts'
import { overwriteGetLocale } from './paraglide/runtime.js'

const locale = document.documentElement.lang as Locale
overwriteGetLocale(() => locale)

// So that the server writes times of the visitor's own day at the next visit.
// biome-ignore lint/suspicious/noDocumentCookie: cookieStore is not in every browser we serve
document.cookie = preferenceCookie('zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
// So that it knows how wide a column is, and which titles need a second line.
// biome-ignore lint/suspicious/noDocumentCookie: as above
document.cookie = preferenceCookie('width', String(document.documentElement.clientWidth))

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without a worker only the offline page is missing.
  addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined))
}
