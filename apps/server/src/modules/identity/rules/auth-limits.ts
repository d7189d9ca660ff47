const limits: readonly (readonly [RegExp, number])[] = [
  [/^\/sign-up\//, 10],
  [/^\/sign-in\//, 20],
  [/^\/request-password-reset$/, 5],
  [/^\/reset-password/, 10],
  [/^\/send-verification-email$/, 5],
  [/^\/change-/, 10],
  [/^\/verify-password$/, 10],
  [/^\/two-factor\/verify/, 10],
  [/^\/two-factor\//, 20],
  [/^\/passkey\//, 30],
]

/** Calls a minute from one address, or undefined where the platform's general limit is enough. */
export const callsPerMinute = (path: string): number | undefined => limits.find(([pattern]) => pattern.test(path))?.[1]
