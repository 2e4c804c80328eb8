import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeDocx, pdfOf, zipped } from '../../testing/made-files.ts';
import { readSeedFile } from './read-seed-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Where each marker of a file came to be: in its text, among what is left out with why, or offered. */
async function placesOf(
  name: string,
  bytes: Uint8Array,
  markers: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const reading = await readSeedFile({ name, bytes });
  if (reading.kind === 'refused') throw new Error(reading.why);
  const { blocks, suggestions, lacking = [] } = reading.extraction;
  const places = markers.map((marker) => {
    const block = blocks.find(({ lines, mark }) =>
      [...lines, mark ?? ''].some((line) => line.includes(marker)),
    );
    const place =
      block !== undefined
        ? (block.leftOut ?? 'text')
        : suggestions.some(({ value }) => value.includes(marker))
          ? 'offered'
          : lacking.some((one) => one.includes(marker))
            ? 'lacking'
            : 'LOST';
    return [marker, place] as const;
  });
  return Object.fromEntries(places);
}

/** Compares what became of every marker of a template with what its name says: `markSomething_where`. */
async function expectPlaces(
  name: string,
  template: string,
  make: (text: string) => Uint8Array = encode,
  isOf: (marker: string) => boolean = () => true,
): Promise<void> {
  const wanted = [...template.matchAll(/mark[A-Z][A-Za-z]*_([a-z]+(?:-[a-z]+)*)/g)]
    .map(([marker = '', place = '']) => [marker, place] as const)
    .filter(([marker]) => isOf(marker));
  expect(
    await placesOf(
      name,
      make(template),
      wanted.map(([marker]) => marker),
    ),
  ).toEqual(Object.fromEntries(wanted));
}

const words =
  'The council met in the great hall of the town, and what it said there was kept by all who heard it.';

/** Every place of a page that holds words. */
const pagePlaces = `
<p>markPlain_text <b title="markTitle_hint">markBold_text</b> <span hidden>markHiddenSpan_hidden</span>
<span style="display:none">markNone_hidden</span><i style="visibility: hidden">markInvisible_hidden</i>
<span aria-hidden="true">markAria_text</span> <a href="#" aria-label="markLabel_substitute">x</a>
<abbr title="markAbbr_hint">A</abbr> <q cite="c">markQ_text</q> <ruby>markRuby_text<rp>(</rp><rt>markRt_text</rt></ruby>
<data value="1">markData_text</data> <time datetime="1995">markTime_text</time> <bdo dir="rtl">markBdo_text</bdo>
<sup>markSup_text</sup> <sup>1<i>markSupFigure_text</i></sup> <s>markStruck_struck</s> <del>markDel_struck</del> <u>markU_text</u></p>
<noscript>markNoscript_substitute <img alt="markInNoscript_substitute"></noscript>
<textarea placeholder="markAreaHolder_control">markArea_control</textarea>
<select><optgroup label="markGroup_control"><option label="markOptionLabel_control">markOption_control</option></optgroup></select>
<datalist><option value="v">markDatalist_control</option></datalist>
<button title="markButtonTitle_hint">markButton_control</button> <input value="markValue_control" placeholder="markHolder_control">
<input type="submit" value="markSubmit_control"> <input type="image" alt="markInputAlt_substitute">
<label>markLabelElement_text</label><fieldset><legend>markLegend_text</legend></fieldset> <output>markOutput_text</output>
<details><summary>markSummary_text</summary><p>markDetails_text</p></details>
<dialog>markDialog_hidden</dialog><dialog open>markOpenDialog_text</dialog>
<template><p>markTemplate_hidden</p></template>
<div><template shadowrootmode="open"><p>markShadow_text</p></template></div>
<img alt="markAlt_substitute" title="markImgTitle_hint"><map><area alt="markArea2B_substitute"></map>
<iframe srcdoc="<p>markSrcdoc_text</p><p hidden>markSrcdocHidden_hidden</p>">markIframe_substitute</iframe>
<object>markObject_substitute</object><video>markVideo_substitute</video><audio>markAudio_substitute</audio>
<canvas>markCanvas_substitute</canvas><meter>markMeter_substitute</meter><progress>markProgress_substitute</progress>
<svg><title>markSvgTitle_substitute</title><desc>markSvgDesc_substitute</desc><text>markSvg_text<tspan>markTspan_text</tspan></text>
<defs><text>markDefs_hidden</text></defs><foreignObject><p>markForeign_text</p></foreignObject></svg>
<math><mi>markMath_text</mi><annotation>markTex_substitute</annotation></math>
<table summary="markTableSummary_substitute"><!-- markTableComment_comment --><caption>markCaption_text</caption>
<tr title="markRow_hint"><th abbr="x" title="markTh_hint">markHead_text</th><th hidden>markCellHidden_hidden</th></tr>
<tr hidden><td>markRowHidden_hidden</td></tr><tr><td>markCell_text<!-- markCellComment_comment --></td><td rowspan="2">markSpan_text</td></tr>
<tfoot><tr><td>markFoot_text</td></tr></tfoot></table>
<ul><li>markItem_text</li></ul><dl><dt>markDt_text</dt><dd>markDd_text</dd></dl><pre>markPre_text</pre><address>markAddress_text</address>
<blockquote>markQuote_text</blockquote><figure><figcaption>markFig_text</figcaption></figure><h2>markHeading_text</h2>
<!-- markComment_comment --><custom-element>markCustom_text</custom-element><marquee>markMarquee_text</marquee>`;

describe('each word of a file stands in its text, or in the list of what was left out', () => {
  test('a page without an article', async () => {
    // So deep that no reader mode is asked.
    const deep = '<div>'.repeat(210);
    await expectPlaces('a.html', `<!doctype html><meta charset="utf-8">${pagePlaces}${deep}`);
  });

  test('the head of a page, and what stands outside of it', async () => {
    await expectPlaces(
      'a.html',
      `<!-- markBefore_comment --><!doctype html><html lang="en"><!-- markInHtml_comment --><head><!-- markInHead_comment --><meta charset="utf-8">
      <title>markHeadTitle_offered</title><meta name="description" content="markDescription_metadata"><meta name="keywords" content="markKeywords_metadata">
      <meta property="og:title" content="markOgTitle_offered"><meta name="author" content="markAuthor_offered"><noscript>markHeadNoscript_substitute</noscript>
      </head><body><p>${words}</p></body></html><!-- markAfter_comment -->`,
    );
  });

  test('a page with an article: what stands beside it is left out as that', async () => {
    const article = `<h1>Minutes</h1><p>${words}</p><p>${words} So it was said.</p>`;
    await expectPlaces(
      'a.html',
      `<!doctype html><meta charset="utf-8"><title>Minutes</title><nav><a href="/" title="markNavTitle_beside-article">markNav_beside-article</a><button>markNavButton_beside-article</button></nav>
      <article>${article}<p>${words} markIn_text <span hidden>markInHidden_hidden</span><img alt="markInAlt_substitute"></p></article><footer>markFooter_beside-article</footer>`,
    );
  });

  test('a text in Markdown', async () => {
    await expectPlaces(
      'a.md',
      `---\ntitle: "markFrontTitle_metadata"\ntags: [markTag_metadata] # markYamlComment_metadata\n---

# markHeading_text

<!-- markComment_comment -->
markPlain_text **markBold_text** a*markInner_text*b \`markCode_text\` [markLink_text](https://example.org/markAddress_address "markLinkTitle_hint") <!-- markInline_comment -->
![markAlt_substitute](markPicture_address "markPictureTitle_hint") [markRefText_text][markLabel_address] [markUsed_text] ~~markStruck_struck~~ <b title="markRaw_hint">markRawText_text</b>
<https://markAuto_text.example> www.markBare_text.example[^1] [^markNoteLabel_passed-over] \\*markEscaped_text\\* &amp;markEntity_text

[markLabel_address]: https://example.org/markTarget_address "markDefTitle_hint"
[markUsed_text]: <https://example.org/markUsedTarget_address> 'markUsedTitle_hint'
[markUnused_address]: https://example.org/markUnusedTarget_address "markUnusedTitle_address"

[^1]: markNote_text
[^markNoteLabel_passed-over]: markNamedNote_text

    markNoteMore_text
[^none]: markUnreferenced_unreferenced-note **markUnreferencedBold_unreferenced-note**

| markHead_text | b |
|---|---|
| markCell_text | 2 | markSurplus_surplus-cell |

- [x] markDone_text
- [ ] markTodo_text

> markQuote_text

\`\`\`js markInfo_passed-over
markFenced_text
\`\`\`

    markIndented_text

<div hidden>markHidden_hidden</div>

<details><summary>markSummary_text</summary>

markDetails_text

</details>
`,
    );
  });

  test('words in angle brackets that are no tag are text', async () => {
    const made = (markdown: string) =>
      readSeedFile({ name: 'a.md', bytes: encode(markdown) }).then((reading) =>
        reading.kind === 'refused'
          ? reading.why
          : reading.extraction.blocks.map(({ lines }) => lines.join('|')),
      );
    expect(
      await made('\u{1f600} The <Ministry of Defence> said, **<b>once</b>**, that <redacted> left.\n'),
    ).toEqual(['\u{1f600} The <Ministry of Defence> said, once, that <redacted> left.']);
    expect(
      await made('<redacted>\nsee `<redacted>`\n\n> <name\n> of>\n\n<div>\n<Council, 3 May>\n</div>\n'),
    ).toEqual(['<redacted> see <redacted>', '<name of>', '<Council, 3 May>']);
  });

  test('front matter that is none is text', async () => {
    await expectPlaces('a.md', '---\nmarkFirst_text of the council\n---\n\nmarkSecond_text\n');
    await expectPlaces('a.md', '---\nmarkKey_metadata: "never ends\n---\n\nmarkText_text\n');
  });
});

describe('an e-mail', () => {
  const lines = (...some: readonly string[]) => some.join('\r\n');

  test('has its fields and its text; the rest of it is left out', async () => {
    await expectPlaces(
      'a.eml',
      lines(
        'Received: from markReceived_metadata by x; Mon, 3 May 2021 10:00:00 +0000',
        'Subject: markSubject_text',
        'From: markSender_text <markAddress_text@example.org>',
        'To: markReceiver_text <a@example.org>',
        'Cc: markCopy_text <b@example.org>',
        'Bcc: markBlind_metadata <c@example.org>',
        'Reply-To: markReply_metadata <d@example.org>',
        'Date: Mon, 3 May 2021 10:00:00 +0200 (markZone_text)',
        'Organization: markOrganization_metadata',
        'X-Note: =?utf-8?q?markEncoded=5Fmetadata?=',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        'markPreamble_metadata',
        '--b',
        'Content-Type: multipart/alternative; boundary="c"',
        '',
        '--c',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'markBoth_text of the council',
        '',
        'markPlainOnly_other-form',
        '--c',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>markBoth_text of the council</p><p>markPageOnly_text</p><p hidden>markPageHidden_hidden</p><img alt="markPageAlt_substitute">',
        '--c--',
        '--b',
        'Content-Type: text/plain; name="markName_lacking.txt"',
        'Content-Disposition: attachment; filename="markName_lacking.txt"',
        'Content-Description: markFileDescription_attachment',
        '',
        'markAttached_attachment',
        '--b',
        'Content-Type: application/pdf; name="markFile_lacking.pdf"',
        'Content-Disposition: attachment; filename="markFile_lacking.pdf"',
        'Content-Description: markDescription_attachment',
        '',
        '%PDF-',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'Subject: markForwardedSubject_text',
        'X-Other: markForwardedField_metadata',
        '',
        'markForwarded_text',
        '--b',
        'Content-Type: message/rfc822',
        'Content-Disposition: attachment; filename="old.eml"',
        '',
        'Subject: markOldSubject_attachment',
        '',
        'markOld_attachment',
        '--b',
        'Content-Type: text/plain',
        '',
        'markLast_text',
        '--b--',
        'markEpilogue_metadata',
        '',
      ),
    );
  });

  test('is read as the page where the plain text has less, and as the plain text where that has all', async () => {
    const message = (plain: string, page: string) =>
      lines(
        'Subject: A',
        'Content-Type: multipart/alternative; boundary="c"',
        '',
        '--c',
        'Content-Type: text/plain',
        '',
        plain,
        '--c',
        'Content-Type: text/html',
        '',
        page,
        '--c--',
        '',
      );
    await expectPlaces('a.eml', message('markNotice_other-form', '<p>markWhole_text</p>'));
    await expectPlaces(
      'a.eml',
      message('* markSame_text <https://e.org/markUrl_text>', '<ul><li>markSame_text</ul>'),
    );
  });
});

describe('a Word document', () => {
  const names = [
    ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
    ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
    ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
    ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
    ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
    ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
    ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
    ['v', 'urn:schemas-microsoft-com:vml'],
    ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
    ['dc', 'http://purl.org/dc/elements/1.1/'],
    ['cp', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  ]
    .map(([prefix = '', name = '']) => `xmlns:${prefix}="${name}"`)
    .join(' ');
  const root = (tag: string, inner: string) => `<?xml version="1.0"?><${tag} ${names}>${inner}</${tag}>`;
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const p = (...inner: readonly string[]) => `<w:p>${inner.join('')}</w:p>`;
  const box = (text: string) => `<wps:txbx><w:txbxContent>${p(run(text))}</w:txbxContent></wps:txbx>`;
  const cell = (inner: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${inner}</w:tc>`;
  const places = [
    p(
      run('markPlain_text'),
      run('markVanish_hidden', '<w:vanish/>'),
      run('markVanishOff_text', '<w:vanish w:val="0"/>'),
    ),
    p(run('markStyled_hidden', '<w:rStyle w:val="Secret"/>'), run('markStruck_struck', '<w:strike/>')),
    `<w:p><w:pPr><w:pStyle w:val="SecretP"/></w:pPr>${run('markHiddenParagraph_hidden')}</w:p>`,
    p(
      `<w:del w:id="1"><w:r><w:delText>markDeleted_struck</w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${run('markInserted_text')}</w:ins>`,
    ),
    p(
      `<w:moveFrom w:id="3">${run('markMovedFrom_struck')}</w:moveFrom>`,
      `<w:moveTo w:id="4">${run('markMovedTo_text')}</w:moveTo>`,
    ),
    p(run('markCommented_text'), '<w:r><w:commentReference w:id="5"/></w:r>'),
    p(
      run('markNoted_text'),
      '<w:r><w:footnoteReference w:id="6"/></w:r><w:r><w:endnoteReference w:id="7"/></w:r>',
    ),
    p(`<w:fldSimple w:instr="PAGE">${run('markSimpleField_text')}</w:fldSimple>`),
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "markIndex_hidden"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('markFieldResult_text'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    p(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:helpText w:val="markHelp_hint"/><w:ddList><w:result w:val="1"/><w:listEntry w:val="markEntry_control"/><w:listEntry w:val="markChosen_text"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    `<w:sdt><w:sdtPr><w:alias w:val="markAlias_hint"/><w:dropDownList><w:listItem w:displayText="markListItem_control" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p(run('markControl_text'))}</w:sdtContent></w:sdt>`,
    p(`<w:sdt><w:sdtContent>${run('markInlineControl_text')}</w:sdtContent></w:sdt>`),
    p(`<w:hyperlink w:anchor="a" w:tooltip="markTooltip_hint">${run('markLink_text')}</w:hyperlink>`),
    p(
      '<m:oMath><m:f><m:num><m:r><m:t>markNumerator_text</m:t></m:r></m:num><m:den><m:r><m:t>markDenominator_text</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>markBase_text</m:t></m:r></m:e><m:sup><m:r><m:t>markSup_text</m:t></m:r></m:sup></m:sSup></m:oMath>',
    ),
    p('<m:oMathPara><m:oMath><m:r><m:t>markMathParagraph_text</m:t></m:r></m:oMath></m:oMathPara>'),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="n" title="markDrawingTitle_substitute" descr="markDrawing_substitute"/><a:graphic><a:graphicData>${box('markBox_text')}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(run('markBox_text'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    p(
      `<w:r><w:pict><v:shape alt="markShapeAlt_substitute"><v:textbox><w:txbxContent>${p(run('markOldBox_text'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    p('<w:r><w:pict><v:shape><v:textpath string="markWordArt_text"/></v:shape></w:pict></w:r>'),
    p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="2" name="n" descr="markPicture_substitute"/><a:graphic><a:graphicData><c:chart r:id="chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
    p(
      `<w:r><w:ruby><w:rt>${run('markRubyText_text')}</w:rt><w:rubyBase>${run('markRubyBase_text')}</w:rubyBase></w:ruby></w:r>`,
    ),
    p(
      `<w:bdo w:val="rtl">${run('markBdo_text')}</w:bdo>`,
      `<w:smartTag>${run('markSmart_text')}</w:smartTag>`,
    ),
    '<w:altChunk r:id="chunk"/>',
    `<w:tbl><w:tr>${cell(p(run('markCell_text')), '<w:vMerge w:val="restart"/>')}${cell(p(run('markWide_text')), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(p(run('markMerged_hidden')), '<w:vMerge/>')}${cell(p(run('markBelow_text')))}</w:tr><w:tr><w:trPr><w:del w:id="9"/></w:trPr>${cell(p(run('markRowDeleted_struck')))}</w:tr></w:tbl>`,
  ];
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p(run(text))}</w:${kind}>`;
  const parts = {
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      relation('f', 'footnotes', 'footnotes.xml'),
      relation('e', 'endnotes', 'endnotes.xml'),
      relation('s', 'styles', 'styles.xml'),
      relation('n', 'numbering', 'numbering.xml'),
      relation('chart', 'chart', 'charts/chart1.xml'),
      relation('chunk', 'aFChunk', 'chunk.html'),
    ].join('')}</Relationships>`,
    'word/styles.xml': root(
      'w:styles',
      '<w:style w:type="character" w:styleId="Secret"><w:name w:val="s"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="SecretP"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>',
    ),
    'word/comments.xml': root(
      'w:comments',
      note('comment', 5, 'markComment_comment') + note('comment', 8, 'markLooseComment_comment'),
    ),
    'word/footnotes.xml': root(
      'w:footnotes',
      note('footnote', 6, 'markFootnote_text') + note('footnote', 9, 'markLooseNote_unreferenced-note'),
    ),
    'word/endnotes.xml': root('w:endnotes', note('endnote', 7, 'markEndnote_text')),
    'word/numbering.xml': root(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="markNumber_metadata %1."/></w:lvl></w:abstractNum>',
    ),
    'word/header1.xml': root(
      'w:hdr',
      p(
        run('markHeader_furniture'),
        '<w:r><w:pict><v:shape><v:textpath string="markWatermark_furniture"/></v:shape></w:pict></w:r>',
      ),
    ),
    'word/footer1.xml': root('w:ftr', p(run('markFooter_furniture'))),
    'word/charts/chart1.xml': root(
      'c:chartSpace',
      '<c:title><a:p><a:r><a:t>markChartTitle_text</a:t></a:r></a:p></c:title><c:v>markChartValue_text</c:v>',
    ),
    'word/chunk.html': '<p>markChunk_text</p>',
    'word/glossary/document.xml': root('w:glossaryDocument', p(run('markGlossary_hidden'))),
    'docProps/core.xml': root(
      'cp:coreProperties',
      '<dc:title>markTitle_offered</dc:title><dc:creator>markCreator_offered</dc:creator><dc:subject>markSubject_metadata</dc:subject><cp:keywords>markKeywords_metadata</cp:keywords><dc:description>markDescription_metadata</dc:description>',
    ),
    'docProps/app.xml': root('Properties', '<Company>markCompany_metadata</Company>'),
  };

  test('has all its words, whatever of them stands in it and in which order', async () => {
    const fixed = Object.values(parts).join('\n');
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(places, { minLength: places.length - 6 }), async (some) => {
        const body = some.join('');
        const files = {
          ...parts,
          'word/document.xml': root('w:document', `<w:body>${p(run('A word.'))}${body}</w:body>`),
        };
        // What nothing in this text refers to is elsewhere, or not there.
        const isOf = (marker: string) =>
          body.includes(marker) || (fixed.includes(marker) && !depends.test(marker));
        await expectPlaces('a.docx', body + fixed, () => madeDocx([], files), isOf);
      }),
      { numRuns: 25 },
    );
    await expectPlaces('a.docx', places.join('') + fixed, () =>
      madeDocx([], {
        ...parts,
        'word/document.xml': root('w:document', `<w:body>${places.join('')}</w:body>`),
      }),
    );
  });
  const depends = /mark(?:Comment|Footnote|Endnote|Chart|Chunk)/;
});

describe('an OpenDocument text', () => {
  const names = [
    ...['office', 'text', 'table', 'style', 'draw', 'form', 'meta'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    ),
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  ].join(' ');
  const p = (...inner: readonly string[]) => `<text:p>${inner.join('')}</text:p>`;
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
  const cell = (inner: string, kind = 'table-cell') => `<table:${kind}>${inner}</table:${kind}>`;
  const places = [
    '<text:h text:outline-level="1">markHeading_text</text:h>',
    p(
      'markPlain_text ',
      span('Struck', 'markStruck_struck'),
      span('Hidden', 'markHidden_hidden'),
      span('Child', 'markChild_hidden'),
    ),
    '<text:p text:style-name="HiddenP">markHiddenParagraph_hidden</text:p>',
    p(
      'markCommented_text<office:annotation><dc:creator>markCommenter_comment</dc:creator><text:p>markComment_comment</text:p></office:annotation>',
    ),
    p('markChanged_text<text:change text:change-id="c1"/>'),
    p(
      'markNoted_text<text:note><text:note-citation>markCitation_text</text:note-citation><text:note-body><text:p>markNote_text<office:annotation><text:p>markNoteComment_comment</text:p></office:annotation></text:p></text:note-body></text:note>',
    ),
    p(
      '<draw:frame><draw:text-box><text:p>markBox_text</text:p></draw:text-box><svg:title>markTitle_substitute</svg:title><svg:desc>markDesc_substitute</svg:desc></draw:frame>',
    ),
    '<draw:frame><draw:text-box><text:p>markOuterBox_text</text:p></draw:text-box></draw:frame>',
    p('<draw:custom-shape><text:p>markShape_text</text:p></draw:custom-shape>markShapeBehind_text'),
    p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'),
    p('<draw:frame><draw:object xlink:href="./Object 2"/></draw:frame>'),
    p(
      '<text:user-field-get>markField_text</text:user-field-get> <text:drop-down><text:label text:value="markLabel_control"/>markChosen_text</text:drop-down>',
    ),
    p(
      'markConditional_text<text:conditional-text text:string-value-if-true="markIfTrue_hidden" text:string-value-if-false="markIfFalse_hidden">markIs_text</text:conditional-text>',
    ),
    p(
      '<text:hidden-text text:string-value="markHiddenText_hidden" text:is-hidden="true"/>markBesideHidden_text',
    ),
    p(
      '<text:variable-set text:display="none">markVariable_hidden</text:variable-set><text:alphabetical-index-mark text:string-value="markIndex_hidden"/>',
    ),
    p(
      '<text:a xlink:href="x" office:title="markLinkTitle_hint">markLink_text</text:a><text:ruby><text:ruby-base>markRuby_text</text:ruby-base><text:ruby-text>markRt_text</text:ruby-text></text:ruby>',
    ),
    p(
      '<loext:content-control loext:alias="markAlias_hint"><loext:list-item loext:display-text="markChoice_control"/>markControl_text</loext:content-control>',
    ),
    p('<text:bibliography-mark text:title="markBibliography_hidden">markMark_text</text:bibliography-mark>'),
    `<table:table><table:title>markTableTitle_substitute</table:title><table:table-row>${cell(p('markCell_text'))}${cell(p('markCovered_hidden'), 'covered-table-cell')}</table:table-row></table:table>`,
    '<text:section text:display="none"><text:p>markSection_hidden</text:p></text:section><text:section><text:p>markShownSection_text</text:p></text:section>',
    '<text:list><text:list-header><text:p>markListHeader_text</text:p></text:list-header><text:list-item><text:p>markItem_text</text:p></text:list-item></text:list>',
    '<text:table-of-content><text:table-of-content-source><text:index-title-template>markTemplate_passed-over</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title><text:p>markContents_text</text:p></text:index-title></text:index-body></text:table-of-content>',
    '<office:forms><form:form><form:textarea form:label="markFormLabel_control" form:current-value="markFormValue_control"/></form:form></office:forms>',
  ];
  const style = (name: string, look: string, more = '') =>
    `<style:style style:name="${name}"${more}><style:text-properties ${look}/></style:style>`;
  const styles = [
    style('Struck', 'style:text-line-through-style="solid"'),
    style('Hidden', 'text:display="none"'),
    style('Child', '', ' style:parent-style-name="Hidden"'),
    style('HiddenP', 'text:display="none"'),
  ].join('');
  const changes =
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>markDeleted_struck</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>markLoose_struck</text:p></text:deletion></text:changed-region></text:tracked-changes>';
  const parts = {
    'styles.xml': `<office:document-styles ${names}><office:master-styles><style:master-page><style:header><text:p>markHeader_furniture</text:p></style:header><style:footer-left><text:p>markFooter_furniture</text:p></style:footer-left></style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${names}><dc:title>markDocTitle_offered</dc:title><dc:subject>markSubject_metadata</dc:subject><dc:description>markDescription_metadata</dc:description><meta:keyword>markKeyword_metadata</meta:keyword><meta:user-defined>markUser_metadata</meta:user-defined></office:document-meta>`,
    'Object 1/content.xml':
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>markMath_text</mi><annotation>markStarMath_substitute</annotation></semantics></math>',
    'Object 2/content.xml': `<office:document-content ${names}><office:body><text:p>markChart_text</text:p></office:body></office:document-content>`,
  };

  test('has all its words, whatever of them stands in it and in which order', async () => {
    const fixed = Object.values(parts).join('\n') + changes;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(places), async (some) => {
        const body = `${changes}${p('A word.')}${some.join('')}`;
        const content = `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
        const isOf = (marker: string) =>
          body.includes(marker) || (fixed.includes(marker) && !/mark(?:Math|StarMath|Chart)_/.test(marker));
        await expectPlaces('a.odt', body + fixed, () => zipped({ ...parts, 'content.xml': content }), isOf);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a PDF', () => {
  const fields = [
    '/Subtype /Widget /FT /Tx /T (a) /TU (markTip_hint) /V (markValue_text) /F 4',
    '/Subtype /Widget /FT /Ch /T (b) /Opt [(markOther_control) (markChosen_text)] /V (markChosen_text) /F 4',
    '/Subtype /Widget /FT /Tx /T (c) /V (markHiddenValue_hidden) /F 2',
    '/Subtype /Text /Contents (markNote_comment) /T (markAuthor_comment)',
    '/Subtype /Highlight /Contents (markHighlight_comment) /QuadPoints [0 0 1 0 0 1 1 1]',
    '/Subtype /FreeText /Contents (markFreeText_text) /DA (/F1 12 Tf) /F 4',
  ];
  const content = [
    'BT /F1 11 Tf 1 0 0 1 72 700 Tm (markPlain_text) Tj ET',
    '/OC /off BDC BT /F1 11 Tf 1 0 0 1 72 680 Tm (markLayer_hidden) Tj ET EMC',
    '/OC /on BDC BT /F1 11 Tf 1 0 0 1 72 660 Tm (markShownLayer_text) Tj ET EMC',
    'BT 3 Tr /F1 11 Tf 1 0 0 1 72 640 Tm (markUnseen_text) Tj ET',
  ];

  function made(stream: string, annotations: readonly string[]): Uint8Array {
    const first = 11;
    const references = annotations.map((_, index) => `${first + index} 0 R`).join(' ');
    const objects = [
      `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${references}] >> /Outlines 8 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] >> >> >>`,
      '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Annots [${references}] /Resources << /Font << /F1 3 0 R >> /Properties << /off 6 0 R /on 7 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      '<< /Type /OCG /Name (off) >>',
      '<< /Type /OCG /Name (on) >>',
      '<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 1 >>',
      '<< /Title (markBookmark_metadata) /Parent 8 0 R /Dest [4 0 R /Fit] >>',
      '<< /Title (markTitle_offered) /Subject (markSubject_metadata) /Keywords (markKeywords_metadata) >>',
      ...annotations.map(
        (one, index) => `<< /Type /Annot ${one} /Rect [100 ${100 + index * 30} 200 ${120 + index * 30}] >>`,
      ),
    ];
    return pdfOf(objects, '/Info 10 0 R');
  }
  const fixed = 'markBookmark_metadata markTitle_offered markSubject_metadata markKeywords_metadata';

  test('has all its words, whatever of them stands in it and in which order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(fields), fc.shuffledSubarray(content), async (some, lines) => {
        const stream = ['BT /F1 11 Tf 1 0 0 1 72 760 Tm (A word.) Tj ET', ...lines].join('\n');
        await expectPlaces('a.pdf', [stream, ...some, fixed].join('\n'), () => made(stream, some));
      }),
      { numRuns: 20 },
    );
  });
});
