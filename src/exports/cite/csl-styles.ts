// Chicago, APA and MLA as far as the archive needs them, in the Citation Style Language: what is cited is a document of a
// body, or a page of this site. The full styles of the first and the last come in no small package, and that of APA takes
// fifteen times as long: minutes in an archive of 10,000 documents.

const frame = (title: string, id: string, author: string, date: string, layout: string, end = '.') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>${title}</title><id>${id}</id><updated>2020-01-01</updated></info>
<macro name="author"><names variable="author">${author}</names></macro>
<macro name="date">${date}</macro>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix="${end}">${layout}</layout></bibliography>
</style>`;

const day = (order: readonly ('day' | 'month' | 'year')[], delimiter: string) =>
  `<date variable="issued" delimiter="${delimiter}">${order.map((name) => `<date-part name="${name}"/>`).join('')}</date>`;

/** With "ca." before a date that is not certain. */
const uncertain = (date: string) =>
  `<choose><if is-uncertain-date="issued"><group delimiter=" "><text term="circa" form="short"/>${date}</group></if><else>${date}</else></choose>`;

/** Chicago Manual of Style, notes and bibliography: "Body. “Title.” 9 March 1995. Container. URL." */
export const chicagoStyle = frame(
  'Chicago',
  'chicago',
  '<name/>',
  uncertain(day(['day', 'month', 'year'], ' ')),
  '<group delimiter=". "><text macro="author"/><text variable="title" quotes="true"/><text macro="date"/><text variable="container-title"/><text variable="publisher"/><text variable="note"/><text variable="URL"/></group>',
);

/** MLA Handbook: "Body. “Title.” Container, 9 Mar. 1995, URL." */
export const mlaStyle = frame(
  'MLA',
  'mla',
  '<name/>',
  uncertain(
    day(['day', 'month', 'year'], ' ').replace(
      '<date-part name="month"/>',
      '<date-part name="month" form="short"/>',
    ),
  ),
  '<group delimiter=". "><text macro="author"/><text variable="title" quotes="true"/><group delimiter=", "><text variable="container-title" font-style="italic"/><text variable="publisher"/><text macro="date"/><text variable="URL"/><text variable="note"/></group></group>',
);

/** APA: "Body. (1995, March 9). Title. Container. URL". */
export const apaStyle = frame(
  'APA',
  'apa-short',
  '<name/>',
  `<group prefix="(" suffix=")"><choose><if variable="issued">${uncertain(`<date variable="issued"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date>`)}</if><else><text term="no date" form="short"/></else></choose></group>`,
  '<group delimiter=". "><text macro="author"/><choose><if variable="author"><text macro="date"/><text variable="title"/></if><else><text variable="title"/><text macro="date"/></else></choose><text variable="container-title"/><text variable="publisher"/><text variable="URL"/></group>',
  '',
);
