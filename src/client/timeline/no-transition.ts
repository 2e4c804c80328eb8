import { selection } from 'd3-selection';

// The view moves at once, as readers who asked for less motion want it. d3-zoom asks d3-transition for nothing but
// to stop transitions that were never begun, and d3-interpolate only within them; standing in for both (see the
// aliases of `astro.config.mjs`) saves more than a third of what the reader would load.
Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});

/** Stands in for `interrupt` of d3-transition: there is nothing to stop. */
export function interrupt(): void {
  return;
}

/** Stands in for `interpolateZoom` of d3-interpolate: straight to where it ends. */
export function interpolateZoom(_from: unknown, to: unknown): () => unknown {
  return () => to;
}
