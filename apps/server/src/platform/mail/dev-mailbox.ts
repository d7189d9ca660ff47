import type { Letter, Mail } from './mail.ts'

export type KeptLetter = Letter & { at: Date }

export type Mailbox = {
  /** The latest first. */
  letters(): readonly KeptLetter[]
}

const kept = 200

/** For the demo: letters stay in this process's memory and are read at `/dev/mailbox`. */
export const createDevMailbox = (): { mail: Mail; mailbox: Mailbox } => {
  const letters: KeptLetter[] = []
  return {
    mail: {
      send: async (letter) => {
        letters.unshift({ ...letter, at: new Date() })
        letters.length = Math.min(letters.length, kept)
      },
    },
    mailbox: { letters: () => letters },
  }
}
