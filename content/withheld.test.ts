import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withheldSchema } from '../src/model/withheld.ts';
import { readEvents, readYaml, wordsOf } from '../src/testing/read-record.ts';

const withheld = readYaml('withheld.yaml', z.array(withheldSchema));
const events = new Map(readEvents().map((file) => [file.name, file]));

describe('what rests on no source', () => {
  it('is listed clause by clause', () => {
    expect(withheld).toHaveLength(12);
  });

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
    ['prague-statement-2022-10-06', ['artsakh']],
    ['gas-supply-2022-12-13', ['azerbaijan']],
    ['eu-mission-2023-01-23', ['azerbaijan', 'russia']],
    ['vardanyan-dismissal-2023-02-23', ['artsakh']],
    ['detention-2023-07-29', ['armenia', 'azerbaijan']],
    ['un-mission-2023-10-01', ['azerbaijan']],
  ])('%s has no account by %j', (id, sides) => {
    const silent = events.get(id)?.event.accounts.filter(({ says }) => says === null) ?? [];
    expect(silent.map(({ by }) => by)).toEqual(sides);
  });

  it('leaves the places of two statements open', () => {
    for (const id of ['leaders-statement-2021-01-11', 'leaders-statement-2021-11-26']) {
      expect(events.get(id)?.event.places).toEqual([]);
      expect(events.get(id)?.event.placeNote).toBeUndefined();
    }
  });
});
