/** One letter. `text` is always there; `html` may be. */
export type Letter = { to: string; subject: string; text: string; html?: string; language: string }

export type Mail = { send(letter: Letter): Promise<void> }
