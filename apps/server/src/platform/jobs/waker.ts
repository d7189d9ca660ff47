/** A sleep that ends early when called: by new work or by the stop. A call while nobody sleeps ends the next sleep at once. */
export class Waker {
  private resolve: (() => void) | undefined
  private timer: NodeJS.Timeout | undefined
  private called = false

  sleep(milliseconds: number): Promise<void> {
    if (this.called) {
      this.called = false
      return Promise.resolve()
    }
    return new Promise((resolve) => {
      this.resolve = resolve
      this.timer = setTimeout(() => this.wake(), milliseconds)
    })
  }

  wake(): void {
    if (this.resolve === undefined) {
      this.called = true
      return
    }
    clearTimeout(this.timer)
    this.resolve()
    this.resolve = undefined
  }
}
