import type { QuotationAnswer } from './answer-quotation.ts';

/** No passage has it as one, though each of its pieces stands somewhere. */
export function standsInPieces({ alone }: QuotationAnswer): boolean {
  return alone.length > 0 && alone.every(({ passage }) => passage !== undefined);
}
