/** The rows of a table in CSV (RFC 4180), each with its line end; a line end within quotation marks ends none. */
export function rowsOf(csv: string): readonly string[] {
  return csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n/g) ?? [];
}
