import type { Archive } from '../../model/archive.ts';
import type { Outlet } from '../../model/outlet.ts';
import { sourcesWords } from '../../words/chapters/sources.ts';
import { say } from '../../words/say.ts';

/** Whose an outlet is: "state-owned or state-run, Northland"; undefined where that is not known. */
export function whoseWords(
  { actors }: Pick<Archive, 'actors'>,
  outlet: Outlet | undefined,
): string | undefined {
  if (outlet === undefined || outlet.whose === 'unknown') return undefined;
  const whose = sourcesWords.whose[outlet.whose];
  const side = outlet.of === undefined ? undefined : actors.get(outlet.of);
  return side === undefined ? whose : say(sourcesWords.whoseOf, { whose, side: side.short ?? side.name });
}
