import { addMonths, dayFromCivil, isoDay } from '../../time/edtf/day.ts';

/** What a date can be made by one slip: another text, and what was done to it. */
export interface DateFault {
  readonly kind: string;
  readonly edtf: string;
}

/** Every date of a text by itself moved, made more or less exact, marked; and an end of several lost. */
export function dateFaults(edtf: string): readonly DateFault[] {
  const dates = [...edtf.matchAll(/-?\d{4}(?:-\d\d){0,2}[~?%]?/g)];
  const within = dates.flatMap((match) =>
    faultsOf(match[0]).map(({ kind, edtf: text }) => ({
      kind,
      edtf: edtf.slice(0, match.index) + text + edtf.slice(match.index + match[0].length),
    })),
  );
  const [first, last] = [dates[0]?.[0], dates.at(-1)?.[0]];
  const lost =
    dates.length > 1 || /\.\.|\/$|^\//.test(edtf)
      ? [...new Set([first ?? '', last ?? ''])].map((text) => ({
          kind: 'an end or a limit lost',
          edtf: text,
        }))
      : [];
  return [...within, ...lost].filter((fault) => fault.edtf !== edtf && fault.edtf !== '');
}

function faultsOf(text: string): readonly DateFault[] {
  const mark = /[~?%]$/.exec(text)?.[0] ?? '';
  const plain = text.slice(0, text.length - mark.length);
  const parts = plain.replace(/^-/, '').split('-').length;
  const moved = (kind: string, steps: readonly number[], by: (step: number) => string) =>
    steps.map((step) => ({ kind, edtf: by(step) + mark }));
  return [
    ...(parts === 3 ? moved('a date moved by days', [-1, 1, 10], (step) => isoDay(dayOf(plain) + step)) : []),
    ...(parts > 1
      ? moved('a date moved by months', [-1, 1], (step) =>
          isoDay(addMonths(dayOf(plain), step)).slice(0, plain.length),
        )
      : []),
    ...moved('a date moved by years', [-1, 1, 10], (step) =>
      plain.replace(/^-?\d{4}/, (year) => yearOf(Number(year) + step)),
    ),
    ...(parts < 3 ? [{ kind: 'precision added', edtf: `${plain}-${parts === 1 ? '06' : '15'}${mark}` }] : []),
    ...(parts > 1 ? [{ kind: 'precision removed', edtf: plain.slice(0, -3) + mark }] : []),
    ...(mark === ''
      ? ['~', '?', '%'].map((one) => ({ kind: 'a mark added', edtf: plain + one }))
      : [{ kind: 'a mark removed', edtf: plain }]),
  ];
}

function dayOf(plain: string): number {
  const [year = 0, month = 1, day = 1] = plain.split('-').map(Number);
  return dayFromCivil(year, month, day);
}

function yearOf(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
