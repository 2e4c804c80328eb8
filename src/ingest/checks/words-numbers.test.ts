import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

describe('numbers that count, measure or name are no years and no days', () => {
  test.each<readonly [language: string, text: string, written: string, edtf: string]>([
    ['en', 'It burned in 1500 Armenian villages.', '1500', '1500'],
    ['en', 'It burned in 1500 different places.', 'in 1500', '1500'],
    ['en', 'It was so in 1523 villages, they say.', 'in 1523', '1523'],
    ['en', 'At 1994 m above the sea.', '1994', '1994'],
    ['en', 'Report No. 1994-12-12 was read.', '1994-12-12', '1994-12-12'],
    ['en', 'The file 1994-12-12-A was read.', '1994-12-12', '1994-12-12'],
    ['ru', 'Это было в 1500 деревнях.', '1500', '1500'],
    ['uk', 'Це було в 1500 вірменських селах.', '1500', '1500'],
    ['fr', 'Dans 1500 villages la lumière manquait.', '1500', '1500'],
    ['de', 'In 1500 Dörfern fiel der Strom aus.', '1500', '1500'],
    ['de', 'In 1500 armenischen Ortschaften fiel der Strom aus.', '1500', '1500'],
    ['es', 'En 1500 pueblos se fue la luz.', '1500', '1500'],
    ['az', '1500 kənddə işıq yox idi.', '1500', '1500'],
    ['tr', '1500 köyde elektrik yoktu.', '1500', '1500'],
    ['hy', '1500 գյուղերում լույս չկար։', '1500', '1500'],
    ['ar', 'كان في 1500 مكان مختلف.', '1500', '1500'],
    ['ar', 'كان في 1 رمضان 1444 هـ.', '1444', '1444'],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual(['words-cut']);
  });

  test.each<readonly [language: string, text: string, written: string, edtf: string]>([
    ['en', 'In 2000 elections were held.', 'In 2000', '2000'],
    ['en', 'In 2003 people met.', 'In 2003', '2003'],
    ['en', 'In 1994 M. Jones spoke.', 'In 1994', '1994'],
    ['en', 'The 1992 elections were held.', '1992', '1992'],
    ['fr', 'En 1991 nous avons vu.', 'En 1991', '1991'],
    ['es', 'En 1994 las fuerzas entraron.', 'En 1994', '1994'],
    ['ar', 'في 1994 قررت الحكومة ذلك.', '1994', '1994'],
    ['ru', 'В 1500 году было так.', '1500 году', '1500'],
    ['en', 'The page of 1994-12-12 was read.', '1994-12-12', '1994-12-12'],
  ])('%s: %s states it', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
  });
});

describe('days by two calendars', () => {
  test.each<readonly [language: string, text: string, edtf: string]>([
    ['ru', '25 октября (7 ноября) 1917 года', '1917-11-07'],
    ['ru', '12 (25) декабря 1917 года', '1917-12-25'],
    ['ru', '25 октября 1917 года (7 ноября)', '1917-11-07'],
    ['ru', '25 декабря 1917 (7 января 1918) года', '1918-01-07'],
    ['uk', '25 жовтня (7 листопада) 1917 року', '1917-11-07'],
    ['hy', '1917 թվականի հոկտեմբերի 25-ին (նոյեմբերի 7-ին)', '1917-11-07'],
    ['en', '25 October (7 November) 1917', '1917-11-07'],
    ['en', 'October 25 (November 7), 1917', '1917-11-07'],
    ['en', '7 November [O.S. 25 October] 1917', '1917-11-07'],
    ['en', '7 November 1917 (25 October, Old Style)', '1917-11-07'],
  ])('%s: %s is %s', (language, text, edtf) => {
    expect(tryClaim({ language, text, edtf }).codes).toEqual([]);
    expect(tryClaim({ language, text, edtf: '1917-10-25' }).codes).toEqual(['words-other-date']);
  });

  test('the calendar that is named beside one of them is its own', () => {
    const text = 'It was 12 December 1994 (old style: 29 November 1994).';
    expect(tryClaim({ text, written: '12 December 1994', edtf: '1994-12-12' }).codes).toEqual([]);
    expect(tryClaim({ text, written: '29 November 1994', edtf: '1994-11-29' }).codes).toEqual(['words-cut']);
  });
});
