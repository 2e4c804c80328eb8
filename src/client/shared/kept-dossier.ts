import {
  emptyDossier,
  mostCharacters,
  mostItems,
  readDossier,
  withItem,
  type Dossier,
  type DossierItem,
} from './dossier.ts';

const key = 'dossier';

/** What the reader has gathered on this device. */
export function keptDossier(): Dossier {
  try {
    return readDossier(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    // Storage may be refused, or hold something else.
    return emptyDossier;
  }
}

/** Keeps it on this device, which is done only where a reader has asked for it. Returns whether the browser did. */
export function keepDossier(dossier: Dossier): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(dossier));
    return true;
  } catch {
    return false;
  }
}

export function forgetDossier(): void {
  try {
    localStorage.removeItem(key);
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
