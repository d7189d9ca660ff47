import { isRouteErrorResponse, useRouteError } from 'react-router'
import { m } from '../../paraglide/messages.js'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

const wordsOf = (status: number) => {
  if (status === 404 || status === 410)
    return { drawing: 'gone', title: m.error_gone_title(), text: m.error_gone_text() } as const
  if (status === 401)
    return { drawing: 'boards', title: m.error_sign_in_title(), text: m.error_sign_in_text() } as const
  if (status === 429 || status === 503)
    return { drawing: 'boat', title: m.error_busy_title(), text: m.error_busy_text() } as const
  return { drawing: 'boat', title: m.error_fault_title(), text: m.error_fault_text() } as const
}

/** What went wrong, what it means and what to do. Which page it stands in is the route's matter. */
export const ErrorPage = ({ status }: { status: number }) => {
  const { drawing, title, text } = wordsOf(status)
  return (
    <div className="grid min-h-[70dvh] place-content-center">
      <title>{title}</title>
      <EmptyState drawing={drawing} title={title} text={text} level={1}>
        {status === 401 && (
          <ButtonLink to="/sign-in" kind="ink">
            {m.frame_sign_in()}
          </ButtonLink>
        )}
        {status >= 429 && <Button onClick={() => location.reload()}>{m.error_again()}</Button>}
        <ButtonLink to="/">{m.error_back()}</ButtonLink>
      </EmptyState>
    </div>
  )
}

export const RootError = () => {
  const error = useRouteError()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}
