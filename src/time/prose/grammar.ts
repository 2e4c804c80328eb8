import { foldWord } from '../written/fold.ts';
import { amountWordsOf, unitFormsOf, type AmountWords } from './amounts.ts';
import type { VagueTime } from './meaning.ts';
import type { ProseTable, TemplateName } from './table.ts';
import { templateOf, type Template } from './templates.ts';
import type { PartOfDay, TimeUnit } from './time-value.ts';

/** What a template of a table is for. */
export type TemplateUse =
  | { readonly kind: 'template'; readonly name: TemplateName }
  | { readonly kind: 'days'; readonly offset: number }
  | { readonly kind: 'vague'; readonly time: VagueTime }
  | { readonly kind: 'set'; readonly of: string };

/** A prose table made ready to look words up in. */
export interface Grammar {
  readonly table: ProseTable;
  readonly amounts: AmountWords;
  readonly units: ReadonlyMap<string, TimeUnit | 'hour'>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly partsOfDay: ReadonlyMap<string, PartOfDay>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly moving: ReadonlySet<string>;
  /** Of words and units. */
  readonly simple: readonly Template<TemplateUse>[];
  /** Those that take in other times. */
  readonly compound: readonly Template<TemplateUse>[];
}

/** The grammar of a table, made once. */
export function grammarOf(table: ProseTable): Grammar {
  const known = made.get(table) ?? makeGrammar(table);
  made.set(table, known);
  return known;
}

const made = new WeakMap<ProseTable, Grammar>();

// "The end of the year" waits until "the year before" has been read, and "the first quarter" for its year.
const late: ReadonlySet<TemplateName> = new Set(['share', 'quarter']);

// "Two days after 9 November" is more than "two days after", which has no date.
const early: ReadonlySet<TemplateName> = new Set(['after', 'before']);

function makeGrammar(table: ProseTable): Grammar {
  const uses: readonly (readonly [string, TemplateUse])[] = [
    ...Object.entries(table.templates).flatMap(([name, texts]) =>
      texts.map((text) => [text, { kind: 'template', name: name as TemplateName }] as const),
    ),
    ...Object.entries(table.days).map(([text, offset]) => [text, { kind: 'days', offset }] as const),
    ...Object.entries(table.vague).flatMap(([time, texts]) =>
      texts.map((text) => [text, { kind: 'vague', time: time as 'past' }] as const),
    ),
    ...Object.entries(table.sets ?? {}).map(([text, of]) => [text, { kind: 'set', of }] as const),
  ];
  const templates = uses.map(([text, use]) => templateOf(text, use));
  const isCompound = ({ elements, of }: Template<TemplateUse>) =>
    elements.some(({ slot }) => slot === 'T') || (of.kind === 'template' && late.has(of.name));
  return {
    table,
    amounts: amountWordsOf(table),
    units: unitFormsOf(table),
    weekdays: new Map(
      table.weekdays.flatMap((forms, day) => forms.map((form) => [foldWord(form), day] as const)),
    ),
    partsOfDay: new Map(
      Object.entries(table.partsOfDay).flatMap(([part, forms]) =>
        forms.map((form) => [foldWord(form), part as PartOfDay] as const),
      ),
    ),
    ordinals: new Map(Object.entries(table.ordinals).map(([word, number]) => [foldWord(word), number])),
    moving: new Set((table.moving ?? []).map(foldWord)),
    simple: templates.filter(
      (one) => !isCompound(one) || (one.of.kind === 'template' && early.has(one.of.name)),
    ),
    compound: templates.filter(isCompound),
  };
}
