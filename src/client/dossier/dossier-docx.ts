import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { copyWords } from '../../words/chapters/copy.ts';
import { dossierWords as words } from '../../words/chapters/dossier.ts';
import { say } from '../../words/say.ts';
import { shownWords } from '../copy/quoted-words.ts';
import { citationsOf, toldEntries, type ResolvedDossier, type ToldEntry } from './dossier-files.ts';

/** As a document for word processors (Office Open XML). */
export function dossierDocx(dossier: ResolvedDossier): Promise<Blob> {
  const citations = citationsOf(dossier);
  const children = [
    new Paragraph({ text: dossier.title, heading: HeadingLevel.TITLE }),
    ...toldEntries(dossier).flatMap(paragraphsOf),
    ...(citations.length === 0
      ? []
      : [new Paragraph({ text: words.sources, heading: HeadingLevel.HEADING_1 })]),
    ...citations.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ...(dossier.compared === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: dossier.compared, italics: true })] })]),
  ];
  return Packer.toBlob(new Document({ sections: [{ children }] }));
}

function paragraphsOf(
  { title, words: exact, voice, cut, reference, address, status, claimed, note }: ToldEntry,
  index: number,
) {
  const found = shownWords({ words: exact, ...(cut && { cut }) });
  const quoted = voice === 'verbatim' && found !== '' ? say(copyWords.quoted, { words: found }) : found;
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  return [
    new Paragraph({ text: `${index + 1}. ${title}`, heading: HeadingLevel.HEADING_1 }),
    ...lines(claimed ?? '').map((text) => new Paragraph({ children: [new TextRun({ text, strike: true })] })),
    ...lines(quoted).map((text) => new Paragraph({ text, indent: { start: 567 } })),
    new Paragraph({
      children: [
        new TextRun(reference === '' ? '' : `${reference}. `),
        new ExternalHyperlink({
          link: address,
          children: [new TextRun({ text: address, style: 'Hyperlink' })],
        }),
      ],
    }),
    new Paragraph({ children: [new TextRun({ text: status, italics: true })] }),
    ...lines(note ?? '').map((text) => new Paragraph({ text })),
  ];
}
