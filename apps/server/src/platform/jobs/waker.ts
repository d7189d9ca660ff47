/** A sleep that ends early when called: by new work or by the stop. */
export class Waker {
  private resolve: (() => void) | undefined
  private timer: NodeJS.Timeout | undefined

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.resolve = resolve
      this.timer = setTimeout(() => this.wake(), milliseconds)
    })
  }

  wake(): void {
    clearTimeout(this.timer)
    this.resolve?.()
    this.resolve = undefined
  }
}
