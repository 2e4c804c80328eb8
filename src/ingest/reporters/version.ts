import { shown } from '../shown.ts';
import type { CarriedQuotation } from '../steps/carry-over.ts';
import type { VersionReport } from '../steps/draft-document.ts';

/** How a draft stands to the version that it replaces: a line each for passages, quotations and events. */
export function reportVersion(version: VersionReport | undefined): string {
  if (version === undefined) return '';
  const { older, quotations, added, gone, dropped } = version;
  const lines = [
    `replaces ${older}`,
    ...(added.length > 0 ? [`passages that are new: ${added.join(', ')}`] : []),
    ...(gone.length > 0 ? [`passages of the older version that are gone: ${gone.join(', ')}`] : []),
    ...quotations.map((one) => `${one.passage} ${shown(one.exact)}: ${outcomes[one.kind](one)}`),
    ...dropped.map((id) => `${id}: not proposed, as nothing that is left gives its date`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

const outcomes: Readonly<Record<CarriedQuotation['kind'], (one: CarriedQuotation) => string>> = {
  found: () => 'found',
  moved: ({ to = '' }) => `moved to ${to}`,
  gone: () => 'gone',
};
