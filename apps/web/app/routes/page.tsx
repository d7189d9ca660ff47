import { Outlet } from 'react-router'

/** Stands between the frame and every page, so that a page that fails leaves the navigation where it was. */
export default function Page() {
  return <Outlet />
}

export { RootError as ErrorBoundary } from './error/root-error.tsx'
