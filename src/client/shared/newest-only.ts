/** Runs a task at once. Calls made while it runs are coalesced: it runs once more after that, for the newest of them. */
export function newestOnly(run: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await run();
      }
    } finally {
      running = false;
    }
  };
}
