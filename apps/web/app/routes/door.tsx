import { Link, Outlet } from 'react-router'
import { m } from '../paraglide/messages.js'
import { Seal } from '../ui/seal.tsx'

/** Around sign-in and joining: the name and one question, nothing else to press. */
export default function DoorFrame() {
  return (
    <div className="min-h-dvh px-(--gutter) pb-12">
      <header className="flex h-18 items-center">
        <Link to="/" className="-ml-2.5 flex h-11 items-center gap-2.5 rounded-full px-2.5 text-[1.1875rem] font-bold">
          <Seal />
          {m.brand()}
        </Link>
      </header>
      <main id="main" className="mx-auto max-w-96 pt-6 desk:pt-[10dvh]">
        <Outlet />
      </main>
    </div>
  )
}

export { RootError as ErrorBoundary } from './error/root-error.tsx'
