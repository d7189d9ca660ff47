/** What recall answers and the pure stages need: enough to score and to rule, nothing to show. */
export type Candidate = {
  readonly noteId: string
  readonly authorId: string
  readonly hot: number
  readonly topicSlugs: readonly string[]
}

/** What a person has asked not to meet. */
export type Avoided = {
  readonly authors: ReadonlySet<string>
  readonly notes: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

export const nothingAvoided: Avoided = { authors: new Set(), notes: new Set(), topics: new Set() }
