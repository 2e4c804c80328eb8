const restMs = 150;

interface Tasks {
  readonly draw: () => void;
  /** What matters only when the view no longer moves: run once it has not been drawn for a while (debounced). */
  readonly rest: () => void;
}

/** Draws when asked to, once a frame at most. */
export class Redraws {
  readonly #tasks: Tasks;
  #frame = 0;
  #timer = 0;

  constructor(tasks: Tasks) {
    this.#tasks = tasks;
  }

  /** At the next frame. */
  ask(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.now());
  }

  now(): void {
    this.stop();
    this.#tasks.draw();
    this.#timer = window.setTimeout(this.#tasks.rest, restMs);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }
}
