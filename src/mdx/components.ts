/**
 * What a property holds: the `id` of an event, of a span among the events, or of a document; `passages` of that document,
 * `sources` of that event (keys of its sources, or ids of documents that attest it), `kinds`, `actors` and `places` of
 * the vocabularies, each list parted by spaces; a `day` or a `date` in EDTF; or one of some `choices`.
 */
export type PropType =
  | 'event'
  | 'span'
  | 'document'
  | 'passages'
  | 'source'
  | 'sources'
  | 'kind'
  | 'kinds'
  | 'actors'
  | 'places'
  | 'day'
  | 'date'
  | { readonly choices: readonly string[] };

export interface Prop {
  readonly type: PropType;
  readonly needed?: true;
}

/** A component as writers use it. */
export interface ComponentSpec {
  readonly props: Readonly<Record<string, Prop>>;
  /** Whether words stand between its tags. */
  readonly words: 'needed' | 'optional' | 'none';
  /** `line`: within a sentence or alone. `block`: alone, as a paragraph is. */
  readonly stands: 'line' | 'block';
  /** `everywhere`: in the summaries of events too, whose plain words go to feeds and data. */
  readonly where: 'everywhere' | 'prose';
}

const event = { type: 'event', needed: true } as const;
const span = { type: 'span', needed: true } as const;
const document = { type: 'document', needed: true } as const;
const asOf = { type: 'day' } as const;

/**
 * The components that a body of `content/` may use. Nothing else is known, and nothing can be imported. Each has its
 * template in `src/components/content/`, named in `content/body.astro`, and its plain words in
 * `src/site/essays/component-words.ts`; the compiler asks for both.
 */
export const contentComponents = {
  Event: { props: { id: event }, words: 'optional', stands: 'line', where: 'everywhere' },
  Document: { props: { id: document }, words: 'needed', stands: 'line', where: 'everywhere' },
  Doc: { props: { id: document }, words: 'optional', stands: 'line', where: 'prose' },
  Quote: {
    props: { of: document, passage: { type: 'passages', needed: true } },
    words: 'needed',
    stands: 'line',
    where: 'prose',
  },
  When: {
    props: { of: event, part: { type: { choices: ['start', 'end'] } } },
    words: 'none',
    stands: 'line',
    where: 'prose',
  },
  Days: {
    props: { of: span, asOf, as: { type: { choices: ['calendar'] } } },
    words: 'none',
    stands: 'line',
    where: 'prose',
  },
  Day: { props: { of: span, on: { type: 'event' }, asOf }, words: 'none', stands: 'line', where: 'prose' },
  Claim: {
    props: { of: event, source: { type: 'source', needed: true } },
    words: 'none',
    stands: 'line',
    where: 'prose',
  },
  Claims: {
    props: { of: event, sources: { type: 'sources', needed: true } },
    words: 'optional',
    stands: 'block',
    where: 'prose',
  },
  Count: {
    props: {
      kind: { type: 'kind', needed: true },
      actors: { type: 'actors' },
      from: { type: 'date' },
      to: { type: 'date' },
    },
    words: 'none',
    stands: 'line',
    where: 'prose',
  },
  Timeline: {
    props: {
      from: { type: 'date' },
      to: { type: 'date' },
      kinds: { type: 'kinds' },
      actors: { type: 'actors' },
    },
    words: 'optional',
    stands: 'block',
    where: 'prose',
  },
  Map: {
    props: {
      of: { type: 'event' },
      places: { type: 'places' },
      actors: { type: 'actors' },
      from: { type: 'date' },
      to: { type: 'date' },
    },
    words: 'optional',
    stands: 'block',
    where: 'prose',
  },
  Span: { props: { id: span, asOf }, words: 'optional', stands: 'block', where: 'prose' },
  Ledger: { props: { of: { type: 'event' } }, words: 'none', stands: 'block', where: 'prose' },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

export type ContentComponent = keyof typeof contentComponents;

/** Whether a body may use the component of that name. */
export function isContentComponent(name: string): name is ContentComponent {
  return Object.hasOwn(contentComponents, name);
}

/** A component in a body, with its properties as they are written. */
export interface ComponentUse {
  readonly name: ContentComponent;
  readonly props: Readonly<Record<string, string>>;
  /** What stands between its tags, as a page shows it. */
  readonly words: string;
  /** It stands alone, as a paragraph does. */
  readonly block: boolean;
}

/** The words of a list of ids: "a b" are two. */
export function idsIn(list: string): readonly string[] {
  return list.split(/\s+/).filter((id) => id !== '');
}

/** What is wrong in how a component is written, whatever the archive holds. */
export type Misuse =
  | { readonly kind: 'prop-unknown'; readonly prop: string }
  | { readonly kind: 'prop-missing'; readonly prop: string }
  | { readonly kind: 'prop-twice'; readonly prop: string }
  | {
      readonly kind: 'prop-choice';
      readonly prop: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  /** An expression, or several properties spread: it would run. */
  | { readonly kind: 'prop-code'; readonly prop: string }
  | { readonly kind: 'words-missing' | 'words-needless' | 'not-in-line' }
  /** It stands between the tags of one that is a link, or a quotation. */
  | { readonly kind: 'nested'; readonly within: string };

/** What is wrong in how a component is written. @param coded properties that are no plain text */
export function misusesOf(
  { name, props, words, block }: ComponentUse,
  coded: readonly string[] = [],
): readonly Misuse[] {
  const spec: ComponentSpec = contentComponents[name];
  const given = [...Object.keys(props), ...coded];
  return [
    ...coded.map((prop): Misuse => ({ kind: 'prop-code', prop })),
    ...Object.keys(props)
      .filter((prop) => !Object.hasOwn(spec.props, prop))
      .map((prop): Misuse => ({ kind: 'prop-unknown', prop })),
    ...Object.entries(spec.props).flatMap(([prop, { type, needed }]): Misuse[] => {
      const value = props[prop];
      if (!given.includes(prop) || value?.trim() === '')
        return needed === true || value !== undefined ? [{ kind: 'prop-missing', prop }] : [];
      return value === undefined || typeof type === 'string' || type.choices.includes(value)
        ? []
        : [{ kind: 'prop-choice', prop, value, choices: type.choices }];
    }),
    ...(spec.words === 'needed' && words.trim() === '' ? [{ kind: 'words-missing' } as const] : []),
    ...(spec.words === 'none' && words.trim() !== '' ? [{ kind: 'words-needless' } as const] : []),
    ...(spec.stands === 'block' && !block ? [{ kind: 'not-in-line' } as const] : []),
  ];
}

/** Components that are told whether they stand alone, as a paragraph does. */
export const toldAlone: readonly (keyof typeof contentComponents)[] = ['Quote'];
