/** What exports say of the site besides its record. */
export interface ExportSite {
  readonly name: string;
  readonly subject: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Full address of the first page; it ends in a slash, and other addresses are added to it. */
  readonly root: string;
}

/** What the archive is called and about: "Name: subject". */
export function fullName({ name, subject }: Pick<ExportSite, 'name' | 'subject'>): string {
  return `${name}: ${subject}`;
}
