/** A field of a form as text, empty where it was not sent. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Where to go on to: only a path of our own, for "//host" and "/\host" would leave the site. */
export const pathOf = (value: string | null | undefined): string =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/'
