/** How a value is written into YAML that stands already. */
export interface YamlStyle {
  /** Ids and words of the schemas without quotation marks. */
  readonly plain: boolean;
  /** A space inside braces. */
  readonly spaced: boolean;
}

/**
 * A value on one line of YAML: texts in double quotation marks, which read the same in every YAML reader; ids and words
 * of the schemas without them where those beside them have none.
 */
export function yamlOf(value: unknown, style: YamlStyle): string {
  if (Array.isArray(value)) return `[${value.map((item) => yamlOf(item, style)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${yamlKey(key)}: ${yamlOf(inner, style)}`);
    const space = style.spaced ? ' ' : '';
    return `{${space}${pairs.join(', ')}${space}}`;
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  return style.plain && word.test(value) && !reserved.test(value) ? value : printable(JSON.stringify(value));
}

/** A key: names of the schemas without quotation marks. */
export function yamlKey(key: string): string {
  return /^[a-z][a-zA-Z]*$/.test(key) ? key : yamlOf(key, { plain: true, spaced: false });
}

/** Text of YAML in which what it forbids raw, or some readers take for a line break, stands escaped in quotation marks. */
export function printable(yaml: string): string {
  return yaml.replace(
    notPrintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
// Words that some YAML readers take for another type.
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
// What JSON leaves as it is.
const notPrintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
