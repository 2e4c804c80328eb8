import { printed } from '../shown.ts';
import type { WatchedRun } from './watched-run.ts';

/** What a run did, in one line. */
export function runLine({ drafted, again, merged, left, findings }: WatchedRun): string {
  const named = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${what} ${shortened(names)}`];
  const codes = findings.map(({ file, line, code }) => `${file}:${line} ${code}`);
  const parts = [
    ...named('drafted', drafted),
    ...named('drafted again', again),
    ...named('put what is new into', merged),
    ...named('left alone, since it was edited,', left),
  ];
  return [
    ...(parts.length === 0 ? ['nothing to draft'] : parts),
    ...named(
      `${codes.length} ${codes.length === 1 ? 'finding' : 'findings'} (npm run check tells more):`,
      codes,
    ),
  ].join('; ');
}

const mostNamed = 4;

function shortened(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).map(printed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
