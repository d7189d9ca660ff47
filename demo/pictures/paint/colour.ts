export type RGB = [number, number, number]

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)

export const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

export const clamp = (v: number, a = 0, b = 1) => (v < a ? a : Math.min(v, b))

export const lerp = (a: number, b: number, t: number) => a + (b - a) * t

export const smooth = (a: number, b: number, x: number) => {
  const t = clamp((x - a) / (b - a))
  return t * t * (3 - 2 * t)
}

/** `#rgb`, `#rrggbb` or `rgb()`: the one door for colours; a short hex parsed as a long one turns white into blue. */
export function parseColour(h: string): RGB {
  if (h.startsWith('rgb')) {
    const [red = 0, green = 0, blue = 0] = (h.match(/[\d.]+/g) ?? []).map(Number)
    return [red / 255, green / 255, blue / 255]
  }
  const n = Number.parseInt(h.length === 4 ? h.slice(1).replace(/./g, '$&$&') : h.slice(1), 16)
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255]
}

export const linearColour = (h: string): RGB => {
  const [r, g, b] = parseColour(h)
  return [toLinear(r), toLinear(g), toLinear(b)]
}

function toLab([r, g, b]: RGB): RGB {
  r = toLinear(r)
  g = toLinear(g)
  b = toLinear(b)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromLab([L, A, B]: RGB): RGB {
  const l = (L + 0.3963377774 * A + 0.2158037573 * B) ** 3
  const m = (L - 0.1055613458 * A - 0.0638541728 * B) ** 3
  const s = (L - 0.0894841775 * A - 1.291485548 * B) ** 3
  return [
    toGamma(clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
    toGamma(clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
    toGamma(clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)),
  ]
}

const writeColour = ([r, g, b]: RGB, a = 1) =>
  a >= 1
    ? `#${((1 << 24) | (Math.round(r * 255) << 16) | (Math.round(g * 255) << 8) | Math.round(b * 255)).toString(16).slice(1)}`
    : `rgba(${Math.round(r * 255)},${Math.round(g * 255)},${Math.round(b * 255)},${a.toFixed(3)})`

export const alpha = (h: string, a: number) => writeColour(parseColour(h), a)

export const mix = (a: string, b: string, t: number, al = 1) => {
  const p = toLab(parseColour(a))
  const q = toLab(parseColour(b))
  return writeColour(fromLab([lerp(p[0], q[0], t), lerp(p[1], q[1], t), lerp(p[2], q[2], t)]), al)
}

/** shift lightness, chroma (×) and hue (degrees) in OKLCH */
export function shift(h: string, dl: number, cm = 1, dh = 0, al = 1): string {
  const [L, A, B] = toLab(parseColour(h))
  const c = Math.hypot(A, B) * cm
  const t = Math.atan2(B, A) + (dh * Math.PI) / 180
  return writeColour(fromLab([clamp(L + dl), c * Math.cos(t), c * Math.sin(t)]), al)
}

export const lightness = (h: string) => toLab(parseColour(h))[0]

/** Between two colours of linear light: what paint does when it is mixed by a lamp, not by an eye. */
export const mixLinear = (a: RGB, b: RGB, t: number): RGB => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
]
