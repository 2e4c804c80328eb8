import { askedKey } from './asked-items.ts';
import {
  mostCharacters,
  mostItems,
  readDossier,
  withItem,
  type Dossier,
  type DossierItem,
} from './dossier.ts';

const key = 'dossier';

/** What the reader has gathered on this device, and was about to gather on pages that went first. */
export function keptDossier(): Dossier {
  const [gathered] = stored(key);
  const asked = readDossier({ items: stored(askedKey) });
  return asked.items.reduce(
    (dossier, item) => (dossier.items.length < mostItems ? withItem(dossier, item) : dossier),
    readDossier(gathered),
  );
}

/** What each line holds. */
function stored(name: string): readonly unknown[] {
  try {
    return (localStorage.getItem(name) ?? '').split('\n').flatMap(parsed);
  } catch {
    // Storage may be refused.
    return [];
  }
}

function parsed(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    // It holds something else.
    return [];
  }
}

/** Keeps it on this device, which is done only where a reader has asked for it. Returns whether the browser did. */
export function keepDossier(dossier: Dossier): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(dossier));
    localStorage.removeItem(askedKey);
    return true;
  } catch {
    return false;
  }
}

export function forgetDossier(): void {
  try {
    localStorage.removeItem(key);
    localStorage.removeItem(askedKey);
  } catch {
    // There is nothing then.
  }
}

/** Adds an item, and returns what is to be said of that: the name of a message of `copyWords`. */
export function gather(item: DossierItem): 'added' | 'notAdded' | 'full' | 'tooLong' {
  if ((item.words ?? '').length > mostCharacters) return 'tooLong';
  const dossier = withItem(keptDossier(), item);
  if (dossier.items.length > mostItems) return 'full';
  return keepDossier(dossier) ? 'added' : 'notAdded';
}
