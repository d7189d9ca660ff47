import { playWorld, type Telling } from './demo/play-world.ts'
import type { LiveParts } from './open-parts.ts'
import type { Program } from './program.ts'

/** What an install needs before it shows its address: the first operator, and the demo world's first pages. */
export const prepare = async (program: Program, parts: LiveParts, telling: Telling): Promise<void> => {
  await program.apis.identity.makeFirstOperator()
  if (!parts.config.DEMO) return
  const { accounts, rest } = await playWorld(parts, telling)
  telling.say('\n  demo accounts')
  for (const [kind, { email, password }] of Object.entries(accounts))
    telling.say(`    ${kind.padEnd(10)} ${email.padEnd(34)} ${password}`)
  rest.catch((error: unknown) => parts.log.error({ err: error }, 'the rest of the demo world was not made'))
}
