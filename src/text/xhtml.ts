import { escapeXml } from './xml.ts';

/**
 * A page of XHTML with the names that EPUB adds.
 *
 * @param language BCP 47
 * @param title XML without elements
 * @param style address of the style sheet
 * @param body XML
 */
export function xhtmlFile(language: string, title: string, style: string, body: string): string {
  const lang = escapeXml(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${title}</title><link rel="stylesheet" type="text/css" href="${escapeXml(style)}"/></head>
<body>
${body}
</body>
</html>
`;
}
