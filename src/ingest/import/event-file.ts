import { escapeParagraph } from '../../text/escape-mdx.ts';
import type { ContextEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';

import { printable, yamlKey, yamlOf } from '../yaml-value.ts';
import type { Imported } from './imported.ts';

/** What an imported event is called here, and what tells it where it names no source. */
export interface EventMeans {
  readonly id: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly persons: readonly string[];
  /** Further keys of the event, by ids of this archive. */
  readonly more: Readonly<Partial<ContextEvent>>;
  /** What it rests on. */
  readonly sources: Imported['sources'];
  /** The file that it comes from, as a source. */
  readonly file: Source;
  /** How the file is called: "events.csv". */
  readonly name: string;
}

/** The key of the source that the file itself is. */
const fileKey = 'imported';

/** The file of an imported event. It is not reviewed, so that nothing publishes it yet. */
export function eventFile(event: Imported, means: EventMeans): string {
  const { more } = means;
  const claims = event.claims.map(({ of, edtf, open, time, sources, more: further = {} }) => ({
    of,
    ...(edtf !== undefined && { edtf }),
    ...(open === true && { open }),
    ...(time !== undefined && { time }),
    sources: sources.length === 0 ? [fileKey] : sources,
    ...further,
  }));
  const restsOnFile = event.claims.some(({ sources }) => sources.length === 0);
  const data: Partial<Record<keyof ContextEvent, unknown>> = {
    id: means.id,
    title: event.title,
    shape: event.shape,
    kind: means.kind,
    ...(more.count !== undefined && { count: more.count }),
    places: means.places,
    ...(more.placeNote !== undefined && { placeNote: more.placeNote }),
    actors: means.actors,
    persons: means.persons,
    claims,
    names: more.names,
    accounts: more.accounts,
    meeting: more.meeting,
    disagreements: more.disagreements,
    notKnown: more.notKnown,
    confidence: more.confidence ?? 'low',
    confidenceNote:
      more.confidenceNote ??
      (more.confidence === undefined
        ? `Imported from ${means.name}, and compared with no source yet.`
        : undefined),
    sources: { ...means.sources, ...(restsOnFile && { [fileKey]: means.file }) },
    reviewed: false,
  };
  const lines = Object.entries(data).flatMap(([key, value]) => linesOf(key, value));
  const body = event.text.map((text) => `${escapeParagraph(text)}\n`).join('\n');
  return `---\n${event.comments.flatMap(commentOf).join('')}${lines.join('')}---\n${body}`;
}

function linesOf(key: string, value: unknown): readonly string[] {
  const style = { plain: true, spaced: false };
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  if (Array.isArray(value) && typeof value[0] === 'object')
    return [`${key}:\n`, ...value.map((item) => `  - ${yamlOf(item, style)}\n`)];
  if (key === 'notKnown' && Array.isArray(value))
    return [`${key}:\n`, ...value.map((item) => `  - ${yamlOf(item, { plain: false, spaced: false })}\n`)];
  if (key === 'sources')
    return [
      `${key}:\n`,
      ...Object.entries(value as object).map(
        ([name, source]) => `  ${yamlKey(name)}: ${yamlOf(source, { plain: false, spaced: false })}\n`,
      ),
    ];
  return [`${key}: ${yamlOf(value, { plain: key !== 'title', spaced: false })}\n`];
}

/** A comment of YAML; each line of a text one of its own, so that none of it is read. */
function commentOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => `# ${printable(line).replaceAll(control, ' ')}\n`);
}

const control = /\p{Cc}/gu;
