const digits = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** A short link's code from the last 48 bits of a note's id, which are random in a UUIDv7; no letter looks like another's digit. */
export const shortCode = (noteId: string): string => {
  const base = BigInt(digits.length)
  let rest = BigInt(`0x${noteId.slice(-12)}`)
  let code = ''
  while (rest > 0n) {
    code = `${digits[Number(rest % base)] ?? ''}${code}`
    rest /= base
  }
  return code.padStart(9, '0')
}
