import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

export type Passwords = {
  hash(password: string): Promise<string>
  verify(attempt: { hash: string; password: string }): Promise<boolean>
}

type Cost = { log2N: number; r: number; p: number }

/** OWASP's second choice for scrypt: 32 MiB and three passes. */
const strong: Cost = { log2N: 15, r: 8, p: 3 }
const forTests: Cost = { log2N: 4, r: 1, p: 1 }
const length = 32

const derive = (password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r }
    // NFKC, so that the same word typed on another keyboard or system is the same word.
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })

/** scrypt off the event loop; the cost is written into the hash, so that it can be raised later. */
export const createPasswords = (cheap: boolean): Passwords => {
  const cost = cheap ? forTests : strong
  return {
    hash: async (password) => {
      const salt = randomBytes(16)
      const key = await derive(password, salt, cost)
      return ['scrypt', cost.log2N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
    },
    verify: async ({ hash, password }) => {
      const [scheme, log2N, r, p, salt, key] = hash.split('$')
      if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false
      const expected = Buffer.from(key, 'base64url')
      const made = await derive(password, Buffer.from(salt, 'base64url'), {
        log2N: Number(log2N),
        r: Number(r),
        p: Number(p),
      })
      return made.length === expected.length && timingSafeEqual(made, expected)
    },
  }
}
