/** What an operator does with its value, and what its example in the help is made of. */
export type OperatorEntry =
  /**
   * Narrows the hits to the records that have the value. `labelled` values are ids, or language codes, for which the
   * manifest has a name that is understood too; `number` values stand for themselves.
   */
  | { readonly kind: 'facet'; readonly values: 'labelled' | 'number' }
  /**
   * Narrows the hits to days that stand in this relation to the value, a date as EDTF or in words; after `during` it
   * may also be a span's name. The example is the name of a span, or a date of this precision.
   */
  | {
      readonly kind: 'date';
      readonly relation: 'before' | 'after' | 'during';
      readonly example: 'span' | 'month' | 'year';
    };

/**
 * Every operator of the query language, written `name:value`, in the order of the help and of the facets. A facet is
 * an operator that can also be ticked. Whatever reads, answers, indexes, shows or explains operators derives from this
 * table, and the compiler names what a new entry still lacks: its values in the records, its words.
 */
export const operatorTable = {
  in: { kind: 'facet', values: 'labelled' },
  issuer: { kind: 'facet', values: 'labelled' },
  actor: { kind: 'facet', values: 'labelled' },
  kind: { kind: 'facet', values: 'labelled' },
  place: { kind: 'facet', values: 'labelled' },
  year: { kind: 'facet', values: 'number' },
  language: { kind: 'facet', values: 'labelled' },
  before: { kind: 'date', relation: 'before', example: 'month' },
  after: { kind: 'date', relation: 'after', example: 'year' },
  during: { kind: 'date', relation: 'during', example: 'span' },
} as const satisfies Readonly<Record<string, OperatorEntry>>;
