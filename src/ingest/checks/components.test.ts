import { expect, test } from 'vitest';
import { contentComponents, type ComponentSpec, type PropType } from '../../mdx/components.ts';
import { positionAt } from '../../text/positions.ts';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import type { Finding } from '../finding.ts';
import { inspect } from '../run.ts';

const seed = 'They met on 1 March 1995.\nThey met again, and the road was open.\nNo more was said.\n';
const context = (id: string, shape: 'point' | 'span', claims: string, rest = '') => `---
id: "${id}"
title: "${id}"
shape: "${shape}"
kind: "meeting"
claims:
${claims}
confidence: "high"
sources: { paper: { publisher: "Paper", url: null, date: "1995-12-13" } }
${rest}---
`;
const whole = (edtf: string) => `  - { of: "whole", edtf: "${edtf}", sources: ["paper"] }`;
const files = testFiles({
  'seeds/a.txt': seed,
  'content/documents/doc.mdx': testDocument('a.txt', seed),
  'content/events/met.mdx': context('met', 'point', whole('1995-03-01'), 'places: ["ford"]\n'),
  'content/events/some-day.mdx': context('some-day', 'point', whole('1995'), 'places: ["nowhere"]\n'),
  'content/events/early-1995.mdx': context('early-1995', 'point', whole('[1995-02-10..1995-03-31]')),
  'content/events/draft.mdx': context('draft', 'point', whole('1995-03-02'), 'reviewed: false\n'),
  'content/events/closed.mdx': context(
    'closed',
    'span',
    `  - { of: "start", edtf: "1995-02-01", sources: ["paper"] }
  - { of: "end", edtf: "1995-04-01", sources: ["paper"] }`,
  ),
  'content/gazetteers.yaml':
    '- { id: "list", publisher: "List", licence: "free", url: null, exactKm: 0.5 }\n',
  'content/places.yaml': `- { id: "ford", names: [{ name: "Ford", by: "all" }], positions: [{ shape: "point", at: [21.5, 48.9], precisionKm: 1, basis: "gazetteer", sources: [{ from: "list" }] }] }
- { id: "nowhere", names: [{ name: "Nowhere", by: "all" }], where: { relation: "not-located" } }
`,
});
const essay = (body: string) =>
  `---\nid: "essay"\ntitle: "Essay"\nauthors: ["A"]\ndate: "1995-05"\nsummary: "One."\nasOf: "1995-03-09"\n---\n\n${body}\n`;

function findingsIn(text: string): readonly Finding[] {
  const { findings } = inspect(memoryDisk({ ...files, 'content/essays/essay.mdx': text }));
  return findings;
}

const right: Readonly<Record<string, string>> = {
  'Event id': 'met',
  'Document id': 'doc',
  'Doc id': 'doc',
  'Quote of': 'doc',
  'Quote passage': 'p1',
  'When of': 'closed',
  'When part': 'start',
  'Days as': 'calendar',
  'Day on': 'met',
  'Claim of': 'met',
  'Claim source': 'paper',
  'Claims of': 'met',
  'Claims sources': 'paper',
  'Count kind': 'meeting',
  'Map of': 'met',
  'Ledger of': 'met',
};
/** Words that fit a component between its tags. */
const words: Readonly<Record<string, string>> = { Quote: 'They met on 1 March 1995' };

const wrongBy: Readonly<Record<Exclude<PropType, object>, readonly string[]>> = {
  event: ['mett', 'met closed', 'doc', 'draft', 'Met', 'events/met'],
  span: ['closd', 'met', 'doc'],
  document: ['docs', 'met', 'Doc'],
  passages: ['p9', '1', 'p1 p9', 'p1 p1', 'p2', 'p2 p1', 'p1, p2', 'p1 p2'],
  source: ['papers', 'radio', 'doc', 'paper radio'],
  sources: ['papers', 'radio', 'paper paper', 'paper, paper', 'paper doc'],
  kind: ['meetings', 'meeting agreement', 'Meeting'],
  kinds: ['meetings', 'meeting meeting', 'meeting, agreement'],
  actors: ['ministri', 'ministry ministry', 'Ministry'],
  places: ['fords', 'ford ford', 'nowhere'],
  day: [
    '1995-02-30',
    '1995-03',
    '9 March 1995',
    '1995-03-09/1995-03-10',
    '1995-03-09~',
    '1994-01-01',
    '1999-01-01',
  ],
  date: ['1995-02-30', '1995-13', 'March 1995', '1995/1996', '[1995,1996]', '1995~', '..', 'today'],
};

interface Case {
  readonly tag: string;
  readonly codes: RegExp;
}

/** Each property of each component, misspelt, left out, empty, as code, without a value, and with every wrong value. */
const cases: readonly Case[] = Object.entries(contentComponents).flatMap(([name, spec]) =>
  Object.entries((spec as ComponentSpec).props).flatMap(([prop, { type, needed }]): Case[] => {
    const needs = Object.entries((spec as ComponentSpec).props).filter(([, one]) => one.needed === true);
    const others = needs
      .flatMap(([other]) => (other === prop ? [] : [` ${other}="${valueOf(name, other)}"`]))
      .join('');
    const withProp = (text: string) => tagOf(name, `${others}${text}`);
    const wrong = typeof type === 'object' ? ['middle', 'Start', 'start end'] : wrongBy[type];
    return [
      { tag: withProp(` ${prop}s="x"`), codes: /^component-prop-unknown$/ },
      ...(needed === true ? [{ tag: withProp(''), codes: /^component-prop-missing$/ }] : []),
      { tag: withProp(` ${prop}=""`), codes: /^component-prop-missing$/ },
      { tag: withProp(` ${prop}="  "`), codes: /^component-prop-missing$/ },
      { tag: withProp(` ${prop}`), codes: /^body-component-odd$/ },
      { tag: withProp(` ${prop}={"met"}`), codes: /^body-component-odd$/ },
      ...wrong.map((value) => ({
        tag: withProp(` ${prop}="${value}"`),
        codes:
          /^(?:component-(?:prop-wrong|map-empty)|reference-un\w+|date-not-edtf|passage-unknown|quotation-(?:missing|elsewhere)|as-of-outside)$/,
      })),
    ];
  }),
);

const together: readonly (readonly [tag: string, code: string])[] = [
  ...['Count kind="meeting"', 'Timeline', 'Map'].flatMap((start) =>
    [
      ['1995-03', '1995-01'],
      ['1996', '1995'],
      ['1995-03-02', '1995-03-01'],
    ].map(([from, to]) => [`<${start} from="${from}" to="${to}" />`, 'component-dates-reversed'] as const),
  ),
  ['<Map />', 'component-prop-missing'],
  ['<Map of="met" from="1996" />', 'component-prop-wrong'],
  ['<Map of="met" to="1922" />', 'component-prop-wrong'],
  ['<Map of="met" actors="ministry" />', 'component-prop-wrong'],
  ['<Map of="some-day" />', 'component-map-empty'],
  ['<Map from="1990" to="1991" />', 'component-map-empty'],
  ['<Day of="closed" on="met" asOf="1995-03-01" />', 'component-prop-wrong'],
  ['<Day of="closed" on="some-day" />', 'as-of-outside'],
  ['<Day of="closed" on="early-1995" />', 'component-prop-wrong'],
  ['<When of="met" part="end" />', 'component-prop-wrong'],
  ['<When off="met" of="mett" />', 'reference-unknown'],
  ['<When off="met" of="mett" />', 'component-prop-unknown'],
  ['<When of="met" of="closed" />', 'component-prop-wrong'],
  ['<Quote of="doc" passage="p1, p2">They met</Quote>', 'component-prop-wrong'],
  ['<Quote of="doc" passage="p1"></Quote>', 'body-component-odd'],
  ['<Quote of="doc" passage="p1">They met on 2 March 1995</Quote>', 'quotation-missing'],
  ['<Quote of="doc" passage="p1 p3">1995. No more was said</Quote>', 'component-prop-wrong'],
  ['<Days of="closed" asOf="1995-03-09">some</Days>', 'component-words-needless'],
];

test('every wrong property of every component is told at its place, all in one run', () => {
  const all = [...cases, ...together.map(([tag, code]) => ({ tag, codes: new RegExp(`^${code}$`) }))];
  const text = essay(all.map(({ tag }) => tag).join('\n\n'));
  const findings = findingsIn(text);
  let from = 0;
  const untold = all.filter(({ tag, codes }) => {
    const at = text.indexOf(`\n${tag}\n`, from) + 1;
    from = at;
    const { line, column } = positionAt(text, at);
    return !findings.some(
      (one) =>
        one.file === 'content/essays/essay.mdx' &&
        one.line === line &&
        one.column === column &&
        codes.test(one.code) &&
        one.instead.trim() !== '',
    );
  });
  expect(untold.map(({ tag }) => tag)).toEqual([]);
  expect(all.length).toBeGreaterThan(250);
});

test('nothing is told of the same components with values that are right', () => {
  const tags = Object.entries(contentComponents).map(([name, spec]) =>
    tagOf(
      name,
      Object.entries((spec as ComponentSpec).props)
        .filter(([prop, { needed }]) => needed === true || right[`${name} ${prop}`] !== undefined)
        .map(([prop]) => ` ${prop}="${valueOf(name, prop)}"`)
        .join(''),
    ),
  );
  const ranges = [
    '<Count kind="meeting" from="1995-03-31" to="1995-03" />',
    '<Timeline from="1995" to="1995" />',
  ];
  expect(findingsIn(essay([...tags, ...ranges].join('\n\n')))).toEqual([]);
});

function valueOf(name: string, prop: string): string {
  return right[`${name} ${prop}`] ?? 'closed';
}

function tagOf(name: string, props: string): string {
  const spec = contentComponents[name as keyof typeof contentComponents] as ComponentSpec;
  return spec.words === 'needed'
    ? `<${name}${props}>${words[name] ?? 'words'}</${name}>`
    : `<${name}${props} />`;
}
