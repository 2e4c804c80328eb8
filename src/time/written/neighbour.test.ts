import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';

test.each([
  ['en', 'on 3 March 1995 or the day after', ['[1995-03-03,1995-03-04]']],
  ['en', 'on 3 March 1995 or the next day', ['[1995-03-03,1995-03-04]']],
  ['en', 'on 1 March 1995 or the day before', ['[1995-02-28,1995-03-01]']],
  ['en', 'on 31 December 1995 or the following day', ['[1995-12-31,1996-01-01]']],
  // Of a month nobody can name the day after.
  ['en', 'in March 1995 or the day after', []],
  ['en', 'on the night of 3–4 March 1995', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['en', 'the night of 3 to 4 March 1995', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['en', 'overnight on 3–4 March 1995', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['en', 'on 31 March – 1 April 1995 overnight', ['[1995-03-31,1995-04-01]', '1995-03-31/1995-04-01']],
  // Days that no night joins.
  ['en', 'the night of 3–5 March 1995', ['1995-03-03/1995-03-05']],
  ['en', 'the night of 3–4 or so', undefined],
  ['en', 'on 3–4 March 1995', ['1995-03-03/1995-03-04']],
  ['en', 'the night to 4 March 1995', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['en', 'the night to March 1995', ['1995-03']],
  ['en', 'the night of 3 March 1995', ['1995-03-03']],
  ['de', 'in der Nacht vom 3. auf den 4. März 1995', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['fr', 'dans la nuit du 3 au 4 mars 1995', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['ru', 'в ночь с 3 на 4 марта 1995 года', ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
  ['tr', "3 Mart'ı 4 Mart 1995'e bağlayan gece", ['[1995-03-03,1995-03-04]', '1995-03-03/1995-03-04']],
])('%s: %s', (language, words, readings) => {
  const [dates = []] = readerOf(language).read(words);
  expect(dates[0]?.readings).toEqual(readings);
});
