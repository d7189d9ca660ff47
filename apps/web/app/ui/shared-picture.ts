/** The picture that a card and the opened note share: it grows from the one into the other. */
const name = 'shared-picture'
let origin: HTMLElement | null = null

const isWelcome = (): boolean =>
  'startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches

/** Marks the picture one leaves from. */
export const leaveFrom = (picture: HTMLElement | null): void => {
  origin = picture
  if (picture !== null && isWelcome()) picture.style.viewTransitionName = name
}

/** In the new state the name belongs to the opened picture alone: two of one name would cancel the transition. */
export const arrive = (): void => {
  origin?.style.removeProperty('view-transition-name')
}

/** Going back: the name returns to where the picture came from, for the length of the transition. */
export const goBack = (): void => {
  const picture = origin
  if (picture === null || !isWelcome() || !picture.isConnected) return
  picture.style.viewTransitionName = name
  setTimeout(() => picture.style.removeProperty('view-transition-name'), 600)
}
