/**
 * Texts of one line that would come alive where one of them is taken for markup, code, style or an address; each has its
 * number, and would call `attestedAlive` with it. For tests.
 */
export function hostileValue(number: number): string {
  return `K${number}Z ${payloads[number % payloads.length]!.replaceAll('№', String(number))} Z${number}K`;
}

/** What an element of one of them has, so that it is known on a page. */
export const alienAttribute = 'data-alien';

const payloads: readonly string[] = [
  '<img src=x data-alien onerror=attestedAlive(№)>',
  '<script data-alien>attestedAlive(№)</script>',
  '"><svg data-alien onload="attestedAlive(№)">',
  "'><iframe data-alien srcdoc='<script>parent.attestedAlive(№)</script>'>",
  '</title></textarea></style></script><script data-alien>attestedAlive(№)</script>',
  '--></style><b data-alien onmouseover=attestedAlive(№)>',
  '{globalThis.attestedCanary = attestedAlive(№)}',
  '${attestedAlive(№)} `${attestedAlive(№)}`',
  '{{constructor.constructor(`attestedAlive(№)`)()}}',
  '<%= attestedAlive(№) %> <?= attestedAlive(№) ?> #{attestedAlive(№)}',
  '[a](javascript:attestedAlive(№)) ![b](x) <javascript:attestedAlive(№)>',
  'javascript:attestedAlive(№)//',
  'data:text/html,<script data-alien>attestedAlive(№)</script>',
  "import x from 'data:text/javascript,attestedAlive(№)'; export const a = attestedAlive(№)",
  "'; attestedAlive(№); var a='",
  '\\"; attestedAlive(№); // \\u003cscript\\u003e',
  '}body{background:url(https://alien.example/№)}@import url(https://alien.example/№);',
  '" style="background:url(https://alien.example/№)" data-alien="',
  '&lt;img data-alien&gt; &#60;b data-alien&#62; &amp;amp; &copy; &quot;',
  ']]><b data-alien/><![CDATA[ <!-- --> <?xml?> <!DOCTYPE a [<!ENTITY b "c">]> &b;',
  '<math><mtext><table><mglyph><style><img data-alien src onerror=attestedAlive(№)></style>',
  '<form data-alien><input name=attributes><a id=location href=x>',
  '<base data-alien href=https://alien.example/><link data-alien rel=stylesheet href=https://alien.example/№>',
  '<meta data-alien http-equiv=refresh content=0;url=https://alien.example/№>',
  '; DROP\\, BEGIN:VEVENT \\nEND:VCALENDAR \\n X-ALIEN:№',
  '=HYPERLINK(https://alien.example/№) +1 @SUM(A1) \t|cmd',
  '<a data-alien href=https://alien.example/№ target=_top>*a* _b_ **c** ~~d~~ # e</a>',
  'Straße ıstanbul ﬁne եւ և Å Å \u0301 👩‍👩‍👧 مرحبا שלום',
  `${'a'.repeat(300)} ${'<wbr data-alien>'.repeat(20)}`,
];
