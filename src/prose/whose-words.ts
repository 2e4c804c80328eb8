import { asTyped } from './find-subjects.ts';
import { rootOf, type Named } from './names.ts';
import { quotationsIn } from './patterns.ts';
import { attributionsOf } from './attributions.ts';
import type { Speaker } from './named-speaker.ts';
import { speakersIn } from './speakers.ts';
import type { Finding, ProseRecord, Subject, SubjectText } from './types.ts';

/**
 * What is found where a sentence gives words to another than the record does, or to one of whom the record does not tell;
 * undefined where it gives them to nobody, or rightly.
 *
 * @param holders what has the words
 * @param has whether a text has them
 * @param areCommon anybody may have said them too
 */
export function otherSpeaker(
  record: ProseRecord,
  holders: readonly Subject[],
  has: (subject: Subject, text: SubjectText) => boolean,
  speakers: readonly Speaker[],
  { areCommon = false }: { readonly areCommon?: boolean } = {},
): Finding | undefined {
  if (speakers.length === 0) return undefined;
  const known = holders.flatMap((subject) => whoseWords(record, subject, has));
  const taking = holders.flatMap(({ actors }) => actors.map((actor): Named => ({ actor })));
  const holding = holders.flatMap((one) =>
    one.texts.filter((text) => text.quotable === true && has(one, text)),
  );
  const outlets = [...new Set(holding.flatMap((text) => text.outlets ?? []))];
  const areHeadlines =
    known.length === 0 && holding.length > 0 && holding.every((text) => text.headline === true);
  const standings = speakers.map((speaker) => {
    if (known.length === 0 && outlets.some((outlet) => isOutlet(outlet, speaker.name))) return 'same';
    return areHeadlines ? 'maybe' : standingOf(record, speaker, known, taking);
  });
  if (standings.every((one) => one === 'same')) return undefined;
  const areOthers = standings.every((one) => one === 'other');
  if (!areOthers && speakers.every(({ isBare }) => isBare === true)) return undefined;
  const sides = new Set(known.map(({ actor }) => rootOf(record, actor)));
  const isOfSide = speakers.every(
    ({ meant }) => meant.length > 0 && meant.every(({ actor }) => sides.has(rootOf(record, actor))),
  );
  const whose = known.length > 0 ? [...new Set(known.map((one) => nameOf(record, one)))] : outlets;
  return {
    verdict: areOthers && !areCommon ? 'contradicted' : 'unknown',
    why: !areOthers && isOfSide ? 'body' : whose.length === 0 ? 'speaker-untold' : 'speaker',
    said: { kind: 'words', words: speakers.map(({ name }) => name) },
    ...(whose.length > 0 && { record: { kind: 'words', words: whose } }),
    of: holders.slice(0, 3).map(({ title, address }) => ({ title, address })),
  };
}

/** Whose words they are: a document's issuer; of an event who speaks in its accounts, or in its own sentences. */
function whoseWords(
  record: ProseRecord,
  subject: Subject,
  has: (subject: Subject, text: SubjectText) => boolean,
): readonly Named[] {
  if (subject.shape === 'document') return subject.actors.slice(0, 1).map((actor) => ({ actor }));
  const holding = subject.texts.filter((text) => text.quotable === true && has(subject, text));
  const spoken = holding.flatMap(({ by, person }) =>
    by === undefined ? [] : [{ actor: by, ...(person !== undefined && { person }) }],
  );
  if (spoken.length > 0) return spoken;
  return holding.flatMap((whole) => {
    const quotations = quotationsIn(whole.text);
    return quotations
      .filter(({ words }) => has(subject, { ...whole, text: words }))
      .flatMap((one) => {
        const plain = quotations.reduce(
          (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
          whole.text,
        );
        const told = attributionsOf(plain, quotations, one)
          .map((text) => speakersIn(record, text, { links: [], before: '' }))
          .find(({ length }) => length > 0);
        return (told ?? []).filter(({ isLoose }) => isLoose !== true).flatMap(({ meant }) => meant);
      });
  });
}

/** Whether a name is that of an outlet, or the last words of it: "Spectator" of "The Daily Spectator (reprint)". */
function isOutlet(outlet: string, name: string): boolean {
  const [own = ''] = asTyped(outlet).split(/[,(]| (?:quoting|via|citing) /);
  const [whole, other] = [` ${own.trim()}`, ` ${asTyped(name).replace(/^the /, '').trim()}`];
  return whole.endsWith(other) || other.endsWith(whole);
}

type Standing = 'same' | 'maybe' | 'other';

function standingOf(
  record: ProseRecord,
  { meant, isVague, isLoose }: Speaker,
  known: readonly Named[],
  taking: readonly Named[],
): Standing {
  if (meant.length === 0) return 'maybe';
  if (known.length === 0) {
    const roots = new Set(taking.map(({ actor }) => rootOf(record, actor)));
    const isOnly =
      roots.size === 1 &&
      meant.every((one) => one.person === undefined && roots.has(rootOf(record, one.actor)));
    return isOnly && !isVague ? 'same' : 'maybe';
  }
  const all = meant.flatMap((one) => known.map((holder) => compare(record, one, holder)));
  if (all.includes('same') && !isVague) return 'same';
  return all.some((one) => one !== 'other') || isLoose === true ? 'maybe' : 'other';
}

function compare(record: ProseRecord, speaker: Named, holder: Named): Standing {
  const root = rootOf(record, holder.actor);
  if (speaker.person !== undefined) {
    if (holder.person !== undefined) return speaker.person === holder.person ? 'same' : 'other';
    const sides = record.persons.find(({ id }) => id === speaker.person)?.of ?? [speaker.actor];
    return sides.some((side) => rootOf(record, side) === root) ? 'maybe' : 'other';
  }
  if (rootOf(record, speaker.actor) !== root) return 'other';
  // What a part says its whole says; what the whole says may be said by any part.
  if (speaker.actor === holder.actor || speaker.actor === root) return 'same';
  return holder.actor === root ? 'maybe' : 'other';
}

function nameOf({ actors, persons }: ProseRecord, { actor, person }: Named): string {
  const named =
    person === undefined ? actors.find(({ id }) => id === actor) : persons.find(({ id }) => id === person);
  return named?.names[0] ?? actor;
}
