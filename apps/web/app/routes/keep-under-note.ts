import type { ShouldRevalidateFunctionArgs } from 'react-router'

/** Opening or closing a note above a page changes the address only: what the page shows is not asked for again. */
export const keepUnderNote = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean =>
  currentUrl.searchParams.get('note') === nextUrl.searchParams.get('note') && defaultShouldRevalidate
