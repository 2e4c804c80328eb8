/**
 * Words between `<` and `>` in raw HTML that are no tag of it: "the <Ministry of Defence>", "<redacted>". A browser takes
 * them for elements that nobody knows, and shows nothing of them. Their places, as offsets of each `<`.
 */
export function angledWords(html: string): readonly number[] {
  const places: number[] = [];
  for (const { index, 0: whole } of html.matchAll(/<!--(?:[^]*?-->|[^]*)|<(?=\/?[a-z])/gi)) {
    if (whole !== '<') continue;
    tag.lastIndex = index;
    const found = tag.exec(html);
    if (found === null || !isTag(found[1] ?? '', found[2] ?? '')) places.push(index);
  }
  return places;
}

const tag =
  /<\/?([a-z][a-z0-9-]*)((?:(?:\s+|(?<=["']))[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/iy;

/** A name that HTML knows, and no word behind it: "<address unknown>" is no address. */
function isTag(name: string, attributes: string): boolean {
  const words =
    attributes.replace(/(?<![^\s"'])[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)/g, ' ').match(/\S+/g) ??
    [];
  return known.has(name.toLowerCase()) && words.every((word) => switches.has(word.toLowerCase()));
}

const known: ReadonlySet<string> = new Set(
  [
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br',
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed',
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe',
    'image img input ins kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter nav nobr',
    'noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc',
    'ruby s samp script search section select slot small source spacer span strike strong style sub summary sup table',
    'tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp',
    // SVG
    'svg g path rect circle ellipse line polyline polygon text tspan textpath defs symbol use desc metadata marker mask',
    'pattern filter clippath lineargradient radialgradient stop foreignobject',
    // MathML
    'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle mpadded mphantom menclose merror msub msup msubsup',
    'munder mover munderover mmultiscripts mprescripts mtable mtr mtd semantics annotation annotation-xml',
  ].flatMap((names) => names.split(' ')),
);

/** Attributes that stand without a value. */
const switches: ReadonlySet<string> = new Set(
  [
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden',
    'inert ismap itemscope loop multiple muted nohref noshade novalidate nowrap open playsinline readonly required',
    'reversed seamless selected',
  ].flatMap((names) => names.split(' ')),
);
