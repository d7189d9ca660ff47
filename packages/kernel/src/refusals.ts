/**
 * An expected "no": typed data, never an exception. A command returns it; a transaction that returns one is rolled back;
 * the rim answers it as RFC 9457 `application/problem+json`.
 */
export class Refusal<Code extends string = string> {
  readonly code: Code
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: Code, data: Readonly<Record<string, unknown>>) {
    this.code = code
    this.data = data
  }
}

export const refuse = <const Code extends string>(
  code: Code,
  data: Readonly<Record<string, unknown>> = {},
): Refusal<Code> => new Refusal(code, data)

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal
