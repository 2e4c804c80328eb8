import { emptyDossier, readDossier, withItem, type Dossier, type DossierItem } from './dossier.ts';

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

export function gather(item: DossierItem): boolean {
  return keepDossier(withItem(keptDossier(), item));
}
