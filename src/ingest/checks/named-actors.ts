import { proseBlocks } from '../../mdx/prose.ts';
import type { ContextEvent } from '../../model/event.ts';
import { participantsOf } from '../../model/meeting.ts';
import { namesIn, type NamePlace } from '../../prose/names.ts';
import { proseRecord } from '../../prose/record.ts';
import type { ProseRecord } from '../../prose/types.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { shown } from '../shown.ts';
import { kinshipOf, waysOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { printedBlocks } from './printed-fields.ts';
import { wholeArchive } from './whole-archive.ts';

/**
 * Actors and persons whom an event's title or text names, and whom its frontmatter does not have. A body of a side that is
 * listed is itself another actor; the side of a body that is listed is none.
 */
export function namedActorHints(archive: ArchiveFiles): readonly Hint[] {
  const whole = wholeArchive(archive);
  if (whole === undefined) return [];
  const record = proseRecord(whole);
  const ways = waysOf([...whole.actors.values()]);
  const akin = kinshipOf([...whole.actors.values()]);
  return archive.events.flatMap((event) => {
    const has = listedIn(event.data, ways);
    const blocks = [...printedBlocks(titleOf(event)), ...proseBlocks(event.text, event.bodyStart)];
    const around = blocks.map(({ text }) => text).join('\n');
    const told = new Set<string>();
    const others = ofAccounts(event, record, akin);
    const missing = blocks.flatMap(({ text, placeAt }) =>
      namesIn(record, text, around)
        .filter((name) => isMissing(name, has) && !isSettled(name, event.data) && !isPastOffice(name, text))
        .flatMap((name) => {
          const [id] = idsOf(name);
          if (id === undefined || told.has(id)) return [];
          told.add(id);
          return [{ file: event.file, ...placeAt(name.start), found: foundOf(name, id) }];
        }),
    );
    return [...missing, ...others];
  });
}

/** Accounts that name a person of their side, and are given to the mouth of another. */
function ofAccounts(
  { yaml, data }: MdxFile<ContextEvent>,
  record: ProseRecord,
  akin: Kinship,
): readonly Hint[] {
  return data.accounts.flatMap(({ by, says, person }, index) => {
    const isTheirs = (name: NamePlace) => isOfPerson(name) && name.meant.some(({ actor }) => akin(actor, by));
    const named = says === null || person === undefined ? [] : namesIn(record, says).filter(isTheirs);
    const [first] = named;
    return first === undefined || named.some((name) => idsOf(name).includes(person ?? ''))
      ? []
      : [
          {
            ...yaml.placeOf(['accounts', index, 'person']),
            found: `the account names ${shown(first.words)}, and is given to "${person ?? ''}"; name in it whoever said it`,
          },
        ];
  });
}

function isOfPerson({ meant }: Pick<NamePlace, 'meant'>): boolean {
  return meant.some(({ person }) => person !== undefined);
}

function titleOf(event: MdxFile<ContextEvent>): MdxFile<{ readonly title: string }> {
  return { ...event, data: { title: event.data.title } };
}

function foundOf({ words, meant }: NamePlace, id: string): string {
  const field = isOfPerson({ meant }) ? 'persons' : 'actors';
  return `${shown(words)} is named, and the event does not have "${id}": add it to \`${field}\` if it took part, or settle it: \`settled: [{ words: ${JSON.stringify(words)}, why: "..." }]\``;
}

/** Every id of an actor or a person that stands anywhere in an event, with whom the actors speak for. */
function listedIn(
  { actors, persons, accounts, names, meeting }: ContextEvent,
  ways: (id: string) => readonly string[],
): ReadonlySet<string> {
  const met = meeting === undefined ? [] : participantsOf(meeting);
  const sides = [...actors, ...[...accounts, ...names].map(({ by }) => by), ...met.map(({ side }) => side)];
  return new Set([
    ...sides.flatMap((id) => (id === undefined ? [] : ways(id))),
    ...persons,
    ...accounts.flatMap(({ person }) => person ?? []),
    ...met.flatMap((one) => one.persons),
  ]);
}

function isMissing(name: NamePlace, has: ReadonlySet<string>): boolean {
  return !name.isAdjective && idsOf(name).every((id) => !has.has(id));
}

/** "Once manager of the works", "captain of the club until 1926": what somebody was, and not who took part. */
function isPastOffice({ start, end, meant }: NamePlace, text: string): boolean {
  const [lead, rest] = [text.slice(0, start), text.slice(end)];
  return (
    !isOfPerson({ meant }) &&
    /\b\p{Ll}+ (?:of|at|for|with) (?:the )?$/u.test(lead) &&
    (/\b(?:once|formerly|former|previously|earlier|later|before that|after that|had been)(?: (?:the|an?|its|their|as))?(?: \p{Ll}+){1,3} (?:of|at|for|with) (?:the )?$/iu.test(
      lead,
    ) ||
      /^,? (?:until|till|up to|from|since|between|in) (?:the )?(?:(?:\d{1,2} )?\p{Lu}\p{L}+ )?1?\d{3}\b/u.test(
        rest,
      )) &&
    heldOffice.test(lead)
  );
}

/** A sort of office right before it: who is a "captain of" a club has, or had, it for a time. */
const heldOffice =
  /\b(?:\p{Ll}*(?:man|woman|er|or|ain|ant|ent|ist|ian|ary|king|queen|chief|head|member|coach|judge|clerk|priest)|captain|deputy|envoy|minister|steward|mate|cook) (?:of|at|for|with) (?:the )?$/u;

function idsOf({ meant }: NamePlace): readonly string[] {
  return meant.map(({ actor, person }) => person ?? actor);
}

// Words are settled where the entry has them, or more around them.
function isSettled({ words }: NamePlace, { settled }: ContextEvent): boolean {
  return settled.some((one) => one.words.includes(words));
}
