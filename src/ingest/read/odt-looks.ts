/** How the text of a style looks, by the style's name. */
export type Looks = ReadonlyMap<string, Look>;
type Look = 'sup' | 'sub' | 'struck' | 'hidden';

/** What the styles of an OpenDocument text make of its words (ODF 1.3, part 3, 16.29); one takes after its parent. */
export function looksOf(...documents: readonly Document[]): Looks {
  const styles = new Map(
    documents
      .flatMap((one) => [...one.getElementsByTagName('style:style')])
      .map((style) => [style.getAttribute('style:name') ?? '', style] as const),
  );
  const looks = new Map<string, Look>();
  for (const name of styles.keys()) {
    let style = styles.get(name);
    for (let step = 0; style !== undefined && step < mostParents; step += 1) {
      const properties = style.getElementsByTagName('style:text-properties')[0];
      const look = properties && lookOf(properties);
      if (look !== undefined) looks.set(name, look);
      style =
        look === undefined ? styles.get(style.getAttribute('style:parent-style-name') ?? '') : undefined;
    }
  }
  return looks;
}

const mostParents = 20;

function lookOf(properties: Element): Look | undefined {
  if (properties.getAttribute('text:display') === 'none') return 'hidden';
  const struck = ['style', 'type'].map((of) => properties.getAttribute(`style:text-line-through-${of}`));
  if (struck.some((one) => one !== null && one !== 'none')) return 'struck';
  const position = /^\s*(super|sub|-?\d)/.exec(properties.getAttribute('style:text-position') ?? '')?.[1];
  if (position === undefined || position === '0') return undefined;
  return position === 'sub' || position.startsWith('-') ? 'sub' : 'sup';
}
