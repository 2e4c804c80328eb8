import { describe, expect, test } from 'vitest';
import { drawnPoint } from '../../testing/generated-events.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { attributesOf, type Shape } from '../axis/shape.ts';
import { layFigure } from './figure.ts';
import type { Figure, FigureEvent, FigureInput } from './figure-parts.ts';
import { layBrief, layRow } from './figure-whole.ts';
import { wholePeriod } from './folds.ts';
import { lensesOf } from './lenses.ts';

// The whole drawing, shape by shape, of one small archive that has each way in which a date can be drawn. A change that
// moves a line is seen here, and taken over on purpose (`vitest -u`); that it is right the laws beside this say.

const start = dayFromCivil(2001, 3, 1);

function event(
  id: string,
  at: number,
  drawn: Partial<FigureEvent['drawn']>,
  more: Partial<FigureEvent> = {},
): FigureEvent {
  const day = start + at;
  return {
    id,
    title: `${id[0]!.toUpperCase()}${id.slice(1)} at the old bridge`,
    kind: 'talks',
    attested: false,
    headline: false,
    words: wordsOfDay(day),
    drawn: { ...drawnPoint(day), ...drawn },
    ...more,
  };
}

const span = (from: number, to: number, more: Partial<FigureEvent['drawn']> = {}) => ({
  form: 'span' as const,
  from: start + from,
  certainFrom: start + from,
  certainTo: start + to,
  to: start + to,
  marks: [],
  ...more,
});
const lead = event('closure', 0, span(0, 200, { certainTo: start + 120, marks: [start + 120, start + 195] }));
const events: readonly FigureEvent[] = [
  event('charter', -600, {}, { headline: true }),
  lead,
  ...Array.from({ length: 24 }, (_, at) =>
    event(`talks-${at}`, 3 + at * 7, {}, { headline: at % 5 === 0, attested: at % 3 === 0 }),
  ),
  ...Array.from({ length: 8 }, (_, at) => event(`visit-${at}`, 188 + at, {}, { headline: at === 2 })),
  event('either', 60, { to: start + 61, marks: [start + 60, start + 61] }, { headline: true }),
  event('month', 90, { to: start + 119, certainFrom: start + 120, certainTo: start + 89, marks: [] }),
  event('winter', 150, {
    to: start + 240,
    marks: [],
    either: [
      [start + 150, start + 160],
      [start + 230, start + 240],
    ],
  }),
  event('truce', 20, span(20, 80, { startEdge: 'about', endEdge: 'unknown' }), { attested: true }),
  event('patrol', 40, span(40, 1200, { endEdge: 'open' }), { headline: true }),
  event('survey', 100, span(100, 104)),
  event('rounds', 130, span(130, 190, { form: 'several', startEdge: 'unbounded' })),
  event('repair', 500, span(500, 640), { headline: true }),
  event('opening', 1200, {}, { headline: true }),
];

function inputOf(all: readonly FigureEvent[], ends: number): FigureInput {
  const days = all.flatMap(({ drawn }) => [drawn.from, drawn.to]);
  const whole = wholePeriod(Math.min(...days), Math.max(...days));
  const lenses = lensesOf(all, whole, ends === 0 ? undefined : lead);
  if (lenses.busy === undefined) throw new Error('no busy time');
  return {
    events: all,
    whole,
    lenses: { ...lenses, busy: lenses.busy },
    ...(ends > 0 && { lead: { event: lead, firstDay: start, ends } }),
    markedDay: start + 88,
    glyphOf: ({ attested }) => (attested ? 'square' : 'circle'),
  };
}

/** Which part of a drawing a shape is, and where: what it looks like is the look's affair. */
function shapeTold(shape: Shape): string {
  const { class: part = '', d, x, y, transform = '', 'text-anchor': anchor = '' } = attributesOf(shape);
  return shape.tag === 'path'
    ? `${part} ${d}`
    : `${part} ${x} ${y} ${anchor} ${transform} ${shape.content}`.replace(/ +/g, ' ');
}

function told({ width, height, parts }: Figure): string {
  const lines = parts.flatMap(({ name, scale, pieces }) => [
    `${name} ${JSON.stringify(scale ?? {})}`,
    ...pieces.flatMap(({ event: of, shapes, glyphs = [] }) => [
      ` ${of?.id ?? '-'}`,
      ...shapes.map((shape) => `  ${shapeTold(shape)}`),
      ...glyphs.map(
        ({ glyph, attested, x, y, size }) =>
          `  ${glyph} ${attested ? 'attested' : 'context'} ${x} ${y} ${size}`,
      ),
    ]),
  ]);
  return `${width} ${height}\n${lines.join('\n')}\n`;
}

describe('the drawing of an archive', () => {
  test.each([
    ['down', 336, 2],
    ['down-one-end', 500, 1],
    ['across', 1152, 2],
    ['across-one-end', 920, 1],
    ['across-no-lead', 1152, 0],
  ])('%s', async (name, width, ends) => {
    await expect(told(layFigure(inputOf(events, ends), width))).toMatchFileSnapshot(
      `__snapshots__/${name}.txt`,
    );
  });

  test('in brief, and as a row of a list', async () => {
    const input = inputOf(events, 2);
    await expect(told(layBrief(input, 600))).toMatchFileSnapshot('__snapshots__/brief.txt');
    const few = events.filter(({ id }) => !id.startsWith('talks'));
    await expect(told(layRow({ ...input, events: few }, 328))).toMatchFileSnapshot('__snapshots__/row.txt');
    await expect(told(layRow(input, 328))).toMatchFileSnapshot('__snapshots__/row-dense.txt');
  });
});
