/** A rest between looks for work, which whoever brings some cuts short. */
export class Sleeper {
  /** Somebody has, since the last sleep. */
  #isWoken = false;
  #wakeUp: () => void = () => undefined;

  /** Ends the sleep, or else the next one before it begins: work that comes in between is not missed. */
  wake(): void {
    this.#isWoken = true;
    this.#wakeUp();
  }

  /** What came before the sleep counts no more. */
  ignoreWoken(): void {
    this.#isWoken = false;
  }

  /** Resolves after `ms`, or as soon as somebody wakes it. Keeps no process alive. */
  async sleep(ms: number): Promise<void> {
    if (!this.#isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms).unref();
        this.#wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wakeUp = () => undefined;
    }
    this.#isWoken = false;
  }
}
