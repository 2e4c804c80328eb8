import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withheldSchema } from '../src/model/withheld.ts';
import { readEvents, readYaml, wordsOf } from '../src/testing/read-record.ts';

const withheld = readYaml('withheld.yaml', z.array(withheldSchema));
const events = new Map(readEvents().map((file) => [file.name, file]));

describe('what rests on no source', () => {
  it('is named on pages without being told', () => {
    const told = withheld.filter(({ what, absent }) => absent.some((word) => what.toLowerCase().includes(word)));
    expect(told.map(({ what }) => what)).toEqual([]);
  });

  it('rests on no source, each of it', () => {
    expect(withheld.filter(({ reason }) => !reason.startsWith('no source'))).toEqual([]);
  });

  it.each(withheld.map((one) => [one.event, one.clause, one] as const))('%s: %s', (id, _clause, one) => {
    const file = events.get(id);
    expect(file?.event.title).toBe(one.entry.title);
    expect(file?.event.claims.map(({ edtf }) => edtf?.slice(0, 10))).toContain(one.entry.date);
    const words = file === undefined ? '' : wordsOf(file).toLowerCase();
    expect(one.absent.filter((word) => words.includes(word))).toEqual([]);
  });

  // What is not known of one side is told as "account not found", never filled in.
  it.each([
    ['meeting-2023-01-15', ['azerbaijan']],
    ['meeting-not-held-2023-07', ['artsakh', 'azerbaijan']],
    ['meeting-not-held-2023-08-01', ['azerbaijan']],
    ['meeting-2023-09-25', ['artsakh']],
    ['meeting-2023-09-29', ['artsakh']],
  ])('%s has no account by %j', (id, sides) => {
    const silent = events.get(id)?.event.accounts.filter(({ says }) => says === null) ?? [];
    expect(silent.map(({ by }) => by)).toEqual(sides);
  });

  it('is no account of other events', () => {
    const silent = [...events.values()].filter(({ event }) => event.accounts.some(({ says }) => says === null));
    expect(silent).toHaveLength(5);
  });
});
