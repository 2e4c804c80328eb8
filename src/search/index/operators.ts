import { operatorTable, type OperatorEntry } from './operator-table.ts';

export type OperatorName = keyof typeof operatorTable;

/** What a reader may narrow a search by: an operator whose values can also be ticked. */
export type FacetName = NamesWith<{ readonly kind: 'facet' }>;

/** A facet whose values are ids that the manifest names. */
export type LabelledFacet = NamesWith<{ readonly kind: 'facet'; readonly values: 'labelled' }>;

export const operatorNames = Object.keys(operatorTable) as readonly OperatorName[];
export const facetNames: readonly FacetName[] = operatorNames.filter(isFacet);

/** What the table says of an operator. */
export function operatorEntry(name: OperatorName): OperatorEntry {
  return operatorTable[name];
}

export function isFacet(name: OperatorName): name is FacetName {
  return operatorTable[name].kind === 'facet';
}

type NamesWith<Entry> = {
  [Name in OperatorName]: (typeof operatorTable)[Name] extends Entry ? Name : never;
}[OperatorName];
