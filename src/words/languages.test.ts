import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pseudoLanguage } from '../testing/pseudo-language.ts';
import type { DateLanguage, MessagesOf } from './language.ts';
import { dates, messages } from './languages/en.ts';

// Every language is a file of languages/ named by its code, and says with its own words all that English says.

const codes = readdirSync(new URL('languages/', import.meta.url)).flatMap(
  (file) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ts$/.exec(file)?.[1] ?? [],
);
const languages = await Promise.all(
  codes.map(async (code) => {
    const file = (await import(`./languages/${code}.ts`)) as { dates: DateLanguage; messages: Tree };
    return { code, ...file };
  }),
);
const another = { code: 'made from English', ...pseudoLanguage(dates, messages) } satisfies {
  readonly code: string;
  readonly dates: DateLanguage;
  readonly messages: MessagesOf<typeof messages>;
};

describe.each([...languages, another])('$code', ({ code, dates: table, messages: theirs }) => {
  const english = leavesOf(messages);

  test('has every message, and none besides', () => {
    expect([...leavesOf(theirs).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('fills in what English fills in, in every plural form', () => {
    const wrong = [...leavesOf(theirs)].flatMap(([path, forms]) => {
      const wanted = namesIn(english.get(path) ?? []);
      // A form for one number may say it in a word, and leave the number out.
      const missing = forms.filter(
        (form) =>
          !namesIn([form]).every((name) => wanted.includes(name)) ||
          !wanted.every((name) => name === 'count' || form.includes(`{${name}}`)),
      );
      return missing.map((form) => `${path}: ${form}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has the plural forms of its own language', () => {
    const categories = new Set(new Intl.PluralRules(table.locale).resolvedOptions().pluralCategories);
    const strange = [...pluralsIn(theirs)].filter(
      ([, forms]) =>
        !('other' in forms) ||
        (code !== another.code &&
          !Object.keys(forms).every((form) => categories.has(form as Intl.LDMLPluralRule))),
    );
    expect(strange).toEqual([]);
  });

  test('is a language that Intl knows, written one way or the other', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(table.locale)).toEqual([table.locale]);
    expect(['ltr', 'rtl']).toContain(table.direction);
  });
});

test('a language that lacks a message is no language', () => {
  const { skip: _skip, ...site } = messages.site;
  // @ts-expect-error `skip` is missing
  ({ ...messages, site }) satisfies MessagesOf<typeof messages>;
});

test('English is there', () => {
  expect(codes).toContain('en');
});

type Tree = { readonly [key: string]: string | Tree };

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function isPlural(tree: Tree): tree is Readonly<Record<string, string>> {
  return 'other' in tree && Object.keys(tree).every((key) => pluralForms.has(key));
}

/** The texts of every message by its path: one, or one for each plural form. */
function leavesOf(tree: Tree, path = ''): Map<string, readonly string[]> {
  return new Map(
    Object.entries(tree).flatMap(([key, inner]): [string, readonly string[]][] => {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof inner === 'string') return [[here, [inner]]];
      return isPlural(inner) ? [[here, Object.values(inner)]] : [...leavesOf(inner, here)];
    }),
  );
}

function* pluralsIn(tree: Tree, path = ''): Generator<readonly [string, Readonly<Record<string, string>>]> {
  for (const [key, inner] of Object.entries(tree)) {
    if (typeof inner === 'string') continue;
    if (isPlural(inner)) yield [`${path}.${key}`, inner];
    else yield* pluralsIn(inner, `${path}.${key}`);
  }
}

function namesIn(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))];
}
