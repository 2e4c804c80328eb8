import type { ContextEvent } from '../../model/event.ts';
import { meetingParts, participantsOf, type Meeting, type Participant } from '../../model/meeting.ts';

/** The id that this archive has for one of a file; undefined for one that is left out. */
export type MeantId = (sort: 'actors' | 'persons', id: string) => string | undefined;

/** Parts of an event with the ids of this archive, and in a few words each that had to be left out for want of one. */
export interface Meant {
  readonly more: Readonly<Partial<ContextEvent>>;
  readonly leftOut: readonly string[];
  /** Keys of sources that only what is left out rested on. */
  readonly unused: ReadonlySet<string>;
}

/**
 * Whom the accounts, names and participants of an event are of, by the ids of this archive. What somebody says who is left
 * out is left out too: without its speaker it would stand as a fact.
 */
export function withMeantIds(more: Readonly<Partial<ContextEvent>>, meant: MeantId): Meant {
  const { accounts = [], names = [], meeting } = more;
  const leftOut: string[] = [];
  const ownAccounts = accounts.flatMap(({ by, person, ...account }) => {
    const speaker = meant('actors', by);
    const who = person === undefined ? undefined : meant('persons', person);
    if (speaker === undefined) leftOut.push(`the account of ${by}`);
    else if (person !== undefined && who === undefined)
      leftOut.push(`that ${person} gave the account of ${by}`);
    return speaker === undefined
      ? []
      : [{ by: speaker, ...(who !== undefined && { person: who }), ...account }];
  });
  const ownNames = names.flatMap(({ by, ...name }) => {
    const side = meant('actors', by);
    if (side === undefined) leftOut.push(`what ${by} calls it`);
    return side === undefined ? [] : [{ by: side, ...name }];
  });
  const held = meeting === undefined ? undefined : meetingWith(meeting, meant, leftOut);
  const { accounts: _accounts, names: _names, meeting: _meeting, ...rest } = more;
  const own = {
    ...rest,
    ...(ownAccounts.length > 0 && { accounts: ownAccounts }),
    ...(ownNames.length > 0 && { names: ownNames }),
    ...(held !== undefined && { meeting: held }),
  };
  const used = sourcesIn(own);
  const unused = new Set([...sourcesIn(more)].filter((key) => !used.has(key)));
  return { more: own, leftOut, unused };
}

/** The keys of sources that something rests on, wherever it stands. */
function sourcesIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]): string[] => {
      if (key === 'source' && typeof inner === 'string') return [inner];
      if (key === 'sources' && Array.isArray(inner)) return inner.filter((one) => typeof one === 'string');
      return [...sourcesIn(inner)];
    }),
  );
}

/** Undefined where nobody is left who met. */
function meetingWith(meeting: Meeting, meant: MeantId, leftOut: string[]): Meeting | undefined {
  const parts = meetingParts.map((part) => {
    const own = meeting[part].flatMap((participant) => participantWith(participant, meant, leftOut) ?? []);
    return [part, own] as const;
  });
  const held: Meeting = { ...meeting, ...Object.fromEntries(parts) };
  if (participantsOf(meeting).length === 0 || held.between.length > 0) return held;
  leftOut.push('who met');
  return undefined;
}

function participantWith(
  { side, persons, by, ...rest }: Participant,
  meant: MeantId,
  leftOut: string[],
): Participant | undefined {
  const ownSide = side === undefined ? undefined : meant('actors', side);
  const teller = by === undefined ? undefined : meant('actors', by);
  const ownPersons = persons.flatMap((person) => meant('persons', person) ?? []);
  const isNobody = ownSide === undefined && ownPersons.length === 0 && rest.who === undefined;
  if (isNobody || (by !== undefined && teller === undefined)) {
    leftOut.push(
      `the part of ${[...(side === undefined ? [] : [side]), ...persons].join(', ') || (rest.who ?? '')}`,
    );
    return undefined;
  }
  if (side !== undefined && ownSide === undefined) leftOut.push(`that ${side} took part`);
  return {
    ...(ownSide !== undefined && { side: ownSide }),
    persons: ownPersons,
    ...(teller !== undefined && { by: teller }),
    ...rest,
  };
}
