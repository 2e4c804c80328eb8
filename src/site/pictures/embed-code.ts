import { element, xmlOf } from '../../text/xml.ts';
import { absolute, pathTo } from '../urls.ts';

/** What shows a card on another page. @param title of the frame */
export function embedCode(card: string, title: string): string {
  const src = absolute(pathTo.file(`embed/${card}/`));
  return xmlOf(element('iframe', { src, title, width: 600, height: 340 }, ' ')).replace(
    ' </iframe>',
    '</iframe>',
  );
}
