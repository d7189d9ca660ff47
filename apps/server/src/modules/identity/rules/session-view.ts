const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\bMicroMessenger\//, 'WeChat'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b|\biPad\b|\biPod\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

const match = (list: readonly (readonly [RegExp, string])[], text: string): string =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown'

export const deviceOf = (userAgent: string | null): { browser: string; system: string } => ({
  browser: match(browsers, userAgent ?? ''),
  system: match(systems, userAgent ?? ''),
})

/** An IPv4 address cut to /16, an IPv6 one to /32: near enough to recognise one's provider, too far to find a house. */
export const networkOf = (address: string | null): string | null => {
  if (address === null || address === '') return null
  const plain = address.replace(/^::ffff:/i, '')
  const four = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(plain)
  if (four !== null) return `${four[1]}.${four[2]}.0.0/16`
  const groups = plain.split(':')
  return groups.length > 2 ? `${groups[0] || '0'}:${groups[1] || '0'}::/32` : null
}
