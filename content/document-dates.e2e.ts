import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { elementsIn, site, textOf, type Element } from '../e2e/built-pages.ts';
import { readDocuments } from '../src/testing/read-record.ts';
import { findDateTexts } from '../src/time/english/english-dates.ts';
import { parseEdtf } from '../src/time/edtf/parse.ts';
import { wordsOf } from '../src/words/dates.ts';

// A page credits a document with the dates of its own claims: none that another document or an outside source gives.

for (const document of readDocuments())
  test(`the page of ${document.id} has the dates of its claims, in its head too`, () => {
    const all = [...elementsIn(parse(readFileSync(`${site}documents/${document.id}/index.html`, 'utf8')))];
    const section = all.find(({ tagName, attrs }) => tagName === 'section' && attributeOf(attrs, 'aria-labelledby') === 'h-dates');
    const heads = all.flatMap((element) => {
      const name = attributeOf(element.attrs, 'name') ?? attributeOf(element.attrs, 'property') ?? '';
      if (element.tagName === 'title') return [textOf(element)];
      return /title|description/.test(name) ? [attributeOf(element.attrs, 'content') ?? ''] : [];
    });
    const told = [textOf(section!), ...heads].flatMap(datesIn);
    expect(told.length).toBeGreaterThan(3);
    const claims = document.events.flatMap((event) => event.claims);
    const own = [...claims.flatMap(({ edtf, asOf }) => [edtf, asOf]), document.date?.edtf]
      .flatMap((edtf) => (edtf === undefined ? [] : [wordsIn(edtf)]))
      .concat(claims.flatMap(({ written }) => written ?? []))
      .join('; ');
    expect(told.filter((date) => !own.includes(date))).toEqual([]);
  });

function attributeOf(attrs: Element['attrs'], wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function datesIn(text: string): readonly string[] {
  const line = text.replace(/\s+/g, ' ');
  return findDateTexts(line, { years: 'cued' }).flatMap(({ start, end }) =>
    line.slice(start, end).split(/^between | and /).filter((part) => part !== ''),
  );
}

function wordsIn(edtf: string): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? wordsOf(parsed.value) : '';
}
