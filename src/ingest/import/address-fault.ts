import { catalogue } from '../catalogue/catalogue.ts';
import { isWebAddress } from '../web-address.ts';

/**
 * What is wrong with an address, and what to write instead; undefined where nothing is.
 *
 * @param place a cell of a table can be left empty
 */
export function addressFault(
  address: string,
  place: 'cell' | 'file',
): { readonly found: string; readonly instead: string } | undefined {
  if (isWebAddress(address)) return undefined;
  const { found, instead } = catalogue['address-unsafe'](address);
  return { found, instead: place === 'cell' ? inCell : instead };
}

const inCell = 'an address that begins with https:// or http://, or an empty cell where none is known';
