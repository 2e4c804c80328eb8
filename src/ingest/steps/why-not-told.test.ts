import { describe, expect, test } from 'vitest';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { en } from '../../time/written/languages/en.ts';
import type { ClaimedWords } from '../checks/worded.ts';
import { deniedDates, whyNotTold } from './why-not-told.ts';

test.each([
  ['The ferry stopped on 6 May 1994.', undefined],
  ['Was the ferry shut on 6 May 1994?', 'asked'],
  ['“Was the ferry shut on 6 May 1994?” It was not told.', 'asked'],
  ['Was it shut? The ferry stopped on 6 May 1994.', undefined],
  ['The ferry was to stop on 6 May 1994.', 'planned'],
  ['The board has not met since 6 May 1994.', 'denied'],
  ['The talks did not take place on 6 May 1994.', 'denied'],
])('%s', (text, why) => {
  const contexts = [{ text, start: 0, end: text.length }];
  const claimed = claimOf({ written: '6 May 1994', contexts, language: 'en' }, '1994-05-06');
  expect(whyNotTold(claimed, { kind: 'stated' })).toBe(why);
});

describe('a day by which something is asked for is not one by which it was so', () => {
  test.each([
    ['en', 'Please reply to this by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'Reply by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'Claims must reach the office by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'Answers are due no later than 4 May 1994.', 'no later than 4 May 1994'],
    ['en', 'Owners are to lodge their claims on or before 4 May 1994.', 'on or before 4 May 1994'],
    ['en', 'Comments by 4 May 1994.', 'by 4 May 1994'],
    ['de', 'Antworten bis spätestens 4. Mai 1994', 'bis spätestens 4. Mai 1994'],
    ['de', 'Bis spätestens 4. Mai 1994 muss das Amt antworten.', 'Bis spätestens 4. Mai 1994'],
    ['fr', 'Les réponses sont attendues avant le 4 mai 1994.', 'avant le 4 mai 1994'],
    ['fr', 'Merci de répondre avant le 4 mai 1994.', 'avant le 4 mai 1994'],
    ['es', 'Las quejas se reciben antes del 4 de mayo de 1994.', 'antes del 4 de mayo de 1994'],
    ['ru', 'Ответ просим направить до 4 мая 1994 года.', 'до 4 мая 1994 года'],
    ['uk', 'Відповіді слід надіслати до 4 травня 1994 року.', 'до 4 травня 1994 року'],
    ['hy', 'Պատասխանները պետք է ներկայացվեն մինչև 1994 թվականի մայիսի 4-ը։', 'մինչև 1994 թվականի մայիսի 4-ը'],
    ['tr', 'Teklifler 4 Mayıs 1994 tarihine kadar verilebilir.', '4 Mayıs 1994 tarihine kadar'],
    ['az', 'Rəylər 4 may 1994-cü ilədək bildirilməlidir.', '4 may 1994-cü ilədək'],
    ['ar', 'يجب تقديم الردود قبل 4 مايو 1994.', 'قبل 4 مايو 1994'],
  ])('%s: %s', (language, text, written) => {
    expect(whyBound(text, written, language)).toBe('planned');
  });

  test.each([
    ['en', 'The work was done by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'The last reply had come by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'They signed the order by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'Comments had closed by 4 May 1994.', 'by 4 May 1994'],
    ['en', 'The ferry, which must be repaired, was back by 4 May 1994.', 'by 4 May 1994'],
    ['de', 'Spätestens am 4. Mai 1994 war die Schleuse wieder offen.', 'Spätestens am 4. Mai 1994'],
    ['fr', 'Le pont fut rouvert avant le 4 mai 1994.', 'avant le 4 mai 1994'],
    ['es', 'Las obras terminaron antes del 4 de mayo de 1994.', 'antes del 4 de mayo de 1994'],
    ['ru', 'Мост был открыт до 4 мая 1994 года.', 'до 4 мая 1994 года'],
    ['tr', 'İskele 4 Mayıs 1994 tarihine kadar onarıldı.', '4 Mayıs 1994 tarihine kadar'],
    ['ar', 'أُعيد فتح الجسر قبل 4 مايو 1994.', 'قبل 4 مايو 1994'],
  ])('%s: %s', (language, text, written) => {
    expect(whyBound(text, written, language)).toBeUndefined();
  });

  function whyBound(text: string, written: string, language: string) {
    const contexts = [{ text, start: 0, end: text.length }];
    return whyNotTold(claimOf({ written, contexts, language }, '[..1994-05-04]'), {
      kind: 'bound',
      from: undefined,
    });
  }
});

test('a label names a day by which something is to be done', () => {
  const text = 'Deadline for motions: 4 May 1994';
  const contexts = [{ text, start: 0, end: text.length }];
  const claim = claimOf({ written: '4 May 1994', contexts, language: 'en' }, '1994-05-04');
  expect(whyNotTold(claim, { kind: 'stated' })).toBe('planned');
});

function claimOf(words: Pick<ClaimedWords, 'written' | 'contexts' | 'language'>, edtf: string): ClaimedWords {
  return { ...words, numeralOrder: undefined, of: 'whole', claimed: requireEdtf(edtf) };
}

test.each([
  ['The port denied that the ferry stopped on 2 March 1994.', ['2 March 1994', '1994-03-02']],
  ['No ferry sailed on 4 March 1994.', ['4 March 1994', '1994-03-04']],
  ['The ferry did not sail on 4 March 1994.', ['4 March 1994', '1994-03-04']],
  ['The ferry sailed on 4 March 1994.', undefined],
])('%s', (text, told) => {
  const [date] = deniedDates([{ id: 'p1', text }], 'en', { table: en });
  expect(date && [date.written, date.edtf]).toEqual(told);
  expect(date?.unresolved).toBe(told && 'denied');
});
