import { randomBytes } from 'node:crypto'

export const newNonce = (): string => randomBytes(16).toString('base64')

/**
 * The policy of every HTML page: scripts and style sheets carry the response's nonce, and no element carries a style of
 * its own in the server's HTML (`ui/styled.tsx` gathers them). `data:` pictures are the placeholders.
 */
export const contentSecurityPolicy = (nonce: string, publicUrl: string): string => {
  const socket = publicUrl.replace(/^http/, 'ws')
  const upgrade = publicUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `connect-src 'self' ${socket}`,
    "font-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...upgrade,
  ].join('; ')
}

/** What every answer carries, an API answer too. */
export const commonHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-site',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(self), payment=(self), browsing-topics=()',
  ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
})

export const apiPolicy = "default-src 'none'; frame-ancestors 'none'"
