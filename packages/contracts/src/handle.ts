import { z } from 'zod'

/** 3–30 of a-z 0-9 _ . in lower case; no dot at an end and no two in a row. What is sent in capitals is lowered. */
export const handle = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{3,30}$)[a-z0-9_]+(\.[a-z0-9_]+)*$/, 'a handle is 3 to 30 of a-z, 0-9, _ and .')

export const personName = z.string().trim().min(1).max(40)
