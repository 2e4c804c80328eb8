import { nameOfCharacter } from '../../text/positions.ts';
import { refusedCharacter } from '../checks/values.ts';

/**
 * Refuses words of which an archive would be made that its own check then refuses.
 *
 * @throws Error that says why
 */
export function refuseUnusable(what: string, words: string): void {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Error(`the ${what} has no letter`);
  const character = refusedCharacter(words);
  if (character !== undefined)
    throw new Error(`the ${what} holds ${nameOfCharacter(character)}, which cannot stand on a page`);
}
