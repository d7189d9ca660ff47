import sql, { empty, join, raw, Sql } from 'sql-template-tag'

/**
 * Parameterised SQL: `sql\`select … where id = any(${ids}::uuid[])\``. Values become bind parameters, never text; a nested
 * `sql` is spliced in. An array is one parameter. Rows carry the table's snake_case names.
 */
export { empty, join, raw, Sql, sql }

/** Rows of constants for an `insert … values`, one tuple each. */
export const tuples = (rows: readonly (readonly unknown[])[]): Sql =>
  join(rows.map((row) => sql`(${join(row as unknown[])})`))
