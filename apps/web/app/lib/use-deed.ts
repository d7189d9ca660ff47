import { type FormEvent, useState } from 'react'

type Deed = {
  readonly isBusy: boolean
  readonly isDone: boolean
  /** What was refused, in words. */
  readonly wrong: string | undefined
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>
  /** For a form: the page stays. */
  readonly submit: (act: (form: FormData) => Promise<unknown>) => (event: FormEvent<HTMLFormElement>) => void
}

/** One thing a person sets off and waits for: busy, done, or refused in words. */
export const useDeed = (wordsOf: (error: unknown) => string): Deed => {
  const [state, setState] = useState<{ isBusy: boolean; isDone: boolean; wrong: string | undefined }>({
    isBusy: false,
    isDone: false,
    wrong: undefined,
  })
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    setState({ isBusy: true, isDone: false, wrong: undefined })
    try {
      await act()
      setState({ isBusy: false, isDone: true, wrong: undefined })
      return true
    } catch (error) {
      setState({ isBusy: false, isDone: false, wrong: wordsOf(error) })
      return false
    }
  }
  return {
    ...state,
    run,
    submit: (act) => (event) => {
      event.preventDefault()
      const form = event.currentTarget
      void run(() => act(new FormData(form))).then((isOk) => {
        if (isOk) form.reset()
      })
    },
  }
}
