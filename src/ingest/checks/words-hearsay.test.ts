import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [language, text with the words of the claim in brackets]; each is claimed as 5 May 1994. */
type Row = readonly [language: string, text: string];

function tried([language, marked]: Row): ReturnType<typeof tryClaim> {
  const written = /\[(.*)\]/.exec(marked)?.[1] ?? '';
  return tryClaim({ language, text: marked.replace(/[[\]]/g, ''), written, edtf: '1994-05-05' });
}

describe('what is told as hearsay', () => {
  test.each<Row>([
    ['en', 'The ferry allegedly left on [5 May 1994].'],
    ['en', 'The ferry reportedly sank on [5 May 1994].'],
    ['en', 'The ferry is said to have sunk on [5 May 1994].'],
    ['de', 'Die Fähre sei am [5. Mai 1994] gesunken.'],
    ['fr', 'On dit que le bac coula [le 5 mai 1994].'],
    ['ru', 'Говорят, что паром ушёл [5 мая 1994 года].'],
    ['ru', 'Ожидается, что паром уйдёт [5 мая 1994 года].'],
    ['de', 'Es wird erwartet, dass die Fähre am [5. Mai 1994] fährt.'],
    ['es', 'Se espera que el barco salga [el 5 de mayo de 1994].'],
    ['uk', 'Кажуть, що пором пішов [5 травня 1994 року].'],
    ['hy', 'Ասում են, թե նավը մեկնեց [1994 թվականի մայիսի 5-ին]։'],
    ['tr', 'Söylentiye göre vapur [5 Mayıs 1994] günü gitti.'],
    ['de', 'Die Fähre soll am [5. Mai 1994] gesunken sein.'],
    ['de', 'Die Fähre dürfte am [5. Mai 1994] gefahren sein.'],
    ['de', 'Angeblich sank die Fähre am [5. Mai 1994].'],
    ['fr', 'Le bac aurait soi-disant coulé [le 5 mai 1994].'],
    ['fr', 'Le bac a vraisemblablement coulé [le 5 mai 1994].'],
    ['es', 'Al parecer, el barco salió [el 5 de mayo de 1994].'],
    ['es', 'El barco supuestamente salió [el 5 de mayo de 1994].'],
    ['ru', 'Паром вероятно ушёл [5 мая 1994 года].'],
    ['ru', 'Паром якобы ушёл [5 мая 1994 года].'],
    ['uk', 'Пором нібито пішов [5 травня 1994 року].'],
    ['hy', 'Նավը իբր մեկնեց [1994 թվականի մայիսի 5-ին]։'],
    ['az', 'Guya gəmi [5 may 1994-cü ildə] getdi.'],
    ['tr', 'Güya vapur [5 Mayıs 1994] günü gitti.'],
    ['ar', 'على ما يبدو غادرت العبارة في [5 مايو 1994].'],
    ['en', 'Some say that the ferry left on [5 May 1994].'],
    ['en', 'It is claimed that the ferry left on [5 May 1994].'],
    ['en', 'The paper wrongly gave [5 May 1994] as the day it left.'],
    ['de', 'Die Zeitung nannte fälschlich den [5. Mai 1994].'],
    ['tr', 'Vapurun [5 Mayıs 1994] günü gittiği iddia edildi.'],
    ['tr', 'Vapurun [5 Mayıs 1994] günü gittiği öne sürüldü.'],
    ['az', 'Gəminin [5 may 1994-cü ildə] getdiyi iddia edilir.'],
  ])('%s: %s is worth a look', (...row) => {
    expect(tried(row).codes).toEqual([]);
    expect(tried(row).hints).toHaveLength(1);
  });

  test('not where another sentence or a duty is told of', () => {
    expect(tried(['de', 'Es sei denn, die Fähre kam am [5. Mai 1994] an.']).hints).toEqual([]);
    expect(tried(['de', 'Die Fähre soll alt sein. Sie kam am [5. Mai 1994].']).hints).toEqual([]);
    expect(tried(['ru', 'Паром якобы старый. Он ушёл [5 мая 1994 года].']).hints).toEqual([]);
    expect(tried(['en', 'The ferry left on [5 May 1994] with some who were wrongly held.']).hints).toEqual(
      [],
    );
    expect(tried(['en', 'Some say little; the ferry left on [5 May 1994].']).hints).toEqual([]);
  });
});
