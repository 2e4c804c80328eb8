import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [language, text with the words of the claim in brackets]; each is claimed as 5 May 1994. */
type Row = readonly [language: string, text: string];

function tried([language, marked]: Row): ReturnType<typeof tryClaim> {
  const written = /\[(.*)\]/.exec(marked)?.[1] ?? '';
  return tryClaim({ language, text: marked.replace(/[[\]]/g, ''), written, edtf: '1994-05-05' });
}

describe('words that soften, limit or deny a date over the small words at it', () => {
  test.each<Row>([
    ['en', 'The ferry sailed nearly [5 May 1994].'],
    ['en', 'The ferry sailed almost on the [5th of May 1994].'],
    ['en', 'The ferry sailed towards [5 May 1994].'],
    ['en', 'The ferry sailed close to [5 May 1994].'],
    ['en', 'The ferry sailed approaching [5 May 1994].'],
    ['en', 'The ferry lay pending [5 May 1994].'],
    ['en', 'The ferry lay until well beyond [5 May 1994].'],
    ['en', 'It was a day that was anything but [5 May 1994].'],
    ['en', 'It sailed, though hardly on [5 May 1994].'],
    ['en', 'By no means [on 5 May 1994] did it sail.'],
    ['en', 'Three weeks [on from 5 May 1994] it sailed.'],
    ['en', 'It sailed, allegedly on [5 May 1994].'],
    ['en', 'That it sailed on [5 May 1994] is untrue.'],
    ['en', 'Nothing sailed on [5 May 1994].'],
    ['ru', 'Паром ушёл примерно [с 5 мая 1994 года].'],
    ['ru', 'Паром ушёл где-то [с 5 мая 1994 года].'],
    ['ru', 'Паром ушёл почти [5 мая 1994 года].'],
    ['ru', 'Паром ушёл ближе к [5 мая 1994 года].'],
    ['ru', 'Паром ушёл не [с 5 мая 1994 года].'],
    ['ru', 'Паром ушёл якобы [5 мая 1994 года].'],
    ['ru', 'Паром ушёл вряд ли [5 мая 1994 года].'],
    ['ru', 'То, что паром ушёл [5 мая 1994 года], неправда.'],
    ['uk', 'Пором пішов приблизно [з 5 травня 1994 року].'],
    ['uk', 'Пором пішов десь [з 5 травня 1994 року].'],
    ['uk', 'Пором пішов не [з 5 травня 1994 року].'],
    ['uk', 'Пором пішов нібито [5 травня 1994 року].'],
    ['ar', 'غادرت العبارة قبل [يوم 5 مايو 1994].'],
    ['ar', 'غادرت العبارة بعد [يوم 5 مايو 1994].'],
    ['ar', 'غادرت العبارة حتى [يوم 5 مايو 1994].'],
    ['ar', 'غادرت العبارة تقريبا في [5 مايو 1994].'],
    ['ar', 'غادرت العبارة تقريبًا [يوم 5 مايو 1994].'],
    ['fr', 'Nul ne vint [le 5 mai 1994].'],
    ['fr', 'Rien ne partit [le 5 mai 1994].'],
    ['fr', 'Le bac partit à peu près [le 5 mai 1994].'],
    ['fr', 'Le bac partit presque [le 5 mai 1994].'],
    ['fr', 'Le bac partit soi-disant [le 5 mai 1994].'],
    ['fr', 'Que le bac partit [le 5 mai 1994] est faux.'],
    ['es', 'El barco salió sobre [el 5 de mayo de 1994].'],
    ['es', 'El barco salió más o menos [el 5 de mayo de 1994].'],
    ['es', 'El barco salió al parecer [el 5 de mayo de 1994].'],
    ['es', 'El barco salió cerca del [5 de mayo de 1994].'],
    ['es', 'Nada salió [el 5 de mayo de 1994].'],
    ['de', 'Die Fähre kam kaum [am 5. Mai 1994].'],
    ['de', 'Die Fähre kam nahezu [am 5. Mai 1994].'],
    ['de', 'Die Fähre kam angeblich [am 5. Mai 1994].'],
    ['de', 'Die Fähre kam am [5. Mai 1994] nie an.'],
    ['de', 'Dass sie am [5. Mai 1994] kam, stimmt nicht.'],
    ['de', 'Er kam nicht, am [5. Mai 1994].'],
    ['de', 'Es stimmt nicht, dass die Fähre am [5. Mai 1994] kam.'],
    ['fr', 'Il est faux que le bac soit venu [le 5 mai 1994].'],
    ['es', 'Es falso que el barco saliera [el 5 de mayo de 1994].'],
    ['hy', 'Ճիշտ չէ, որ նավը մեկնել է [1994 թվականի մայիսի 5-ին]։'],
    ['tr', "Vapurun [5 Mayıs 1994]'te gittiği doğru değil."],
    ['tr', '[5 Mayıs 1994] itibarıyla vapur gitti.'],
    ['tr', 'Vapur [5 Mayıs 1994] günü civarında gitti.'],
    ['tr', "Vapur [5 Mayıs 1994]'e doğru gitti."],
    ['tr', 'Vapur [5 Mayıs 1994] tarihinde değil, sonra gitti.'],
    ['az', 'Gəmi [5 may 1994-cü il] tarixinə yaxın getdi.'],
    ['az', 'Gəmi [5 may 1994-cü il] tarixində deyil, sonra getdi.'],
    ['az', 'Gəmi guya [5 may 1994-cü ildə] getdi.'],
    ['hy', 'Նավը մեկնեց [1994 թվականի մայիսի 5-ի] օրվանից առաջ։'],
    ['hy', 'Նավը մեկնեց [1994 թվականի մայիսի 5-ի] մոտերքում։'],
    ['hy', 'Նավը մեկնեց հավանաբար [1994 թվականի մայիսի 5-ին]։'],
  ])('%s: %s', (...row) => {
    expect(tried(row).codes).toEqual(['words-cut']);
  });

  test.each<Row>([
    ['en', 'The nearly empty ferry sailed on [5 May 1994].'],
    ['en', 'The ferry, hardly new, sailed on [5 May 1994].'],
    ['en', 'It went beyond the cape on [5 May 1994].'],
    ['en', 'The report of [5 May 1994] is untrue.'],
    ['en', 'On [5 May 1994] nothing but the ferry sailed.'],
    ['ru', 'Примерно сто человек ушли [5 мая 1994 года].'],
    ['ru', 'Паром, которого не ждали, ушёл [5 мая 1994 года].'],
    ['uk', 'Пором прийшов десь уночі, [5 травня 1994 року].'],
    ['ar', 'غادرت العبارة يوم [5 مايو 1994].'],
    ['fr', 'Le bac presque vide partit [le 5 mai 1994].'],
    ['es', 'El barco habló sobre el mar [el 5 de mayo de 1994].'],
    ['de', 'Die kaum neue Fähre kam [am 5. Mai 1994] an.'],
    ['de', 'Es stimmt nicht, dass der Vertrag vom [5. Mai 1994] gilt.'],
    ['de', 'Er nahm am [5. Mai 1994] nicht an dem Treffen teil.'],
    ['tr', 'Vapur [5 Mayıs 1994] günü limana doğru gitti.'],
    ['az', 'Gəmi [5 may 1994-cü il] tarixində yaxın limana getdi.'],
    ['hy', '[1994 թվականի մայիսի 5-ին] մոտ հարյուր մարդ մեկնեց։'],
  ])('%s: %s is not softened', (...row) => {
    expect(tried(row)).toMatchObject({ codes: [], hints: [] });
  });

  test('the same words in the claim are its mark', () => {
    const claim = { text: 'Ушёл примерно с 5 мая 1994 года.', written: 'примерно с 5 мая 1994 года' };
    expect(tryClaim({ ...claim, language: 'ru', edtf: '1994-05-05~' }).codes).toEqual([]);
  });
});
