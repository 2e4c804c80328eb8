import type { Direction } from '../../timeline/view/navigate.ts';

/** What a button or a key does with the view. */
export type Action = 'in' | 'out' | 'earlier' | 'later' | 'whole' | 'save' | 'help';

/** What a key asks of the drawing. */
export type KeyWish =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'end'; readonly direction: 'earlier' | 'later' }
  | { readonly kind: 'do'; readonly action: Action };

const wishes: Readonly<Record<string, KeyWish>> = {
  ArrowLeft: { kind: 'move', direction: 'earlier' },
  ArrowRight: { kind: 'move', direction: 'later' },
  ArrowUp: { kind: 'move', direction: 'up' },
  ArrowDown: { kind: 'move', direction: 'down' },
  Home: { kind: 'end', direction: 'earlier' },
  End: { kind: 'end', direction: 'later' },
  '+': { kind: 'do', action: 'in' },
  '=': { kind: 'do', action: 'in' },
  '-': { kind: 'do', action: 'out' },
  '0': { kind: 'do', action: 'whole' },
  PageUp: { kind: 'do', action: 'earlier' },
  PageDown: { kind: 'do', action: 'later' },
  '?': { kind: 'do', action: 'help' },
};

/** Undefined for keys that are the browser's own. */
export function wishOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyWish | undefined {
  return ctrlKey || metaKey || altKey ? undefined : wishes[key];
}
