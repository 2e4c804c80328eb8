import { describe, expect, test } from 'vitest';
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

/** Marks every place of a template that says `@where`, and tells what became of each by what it is to become. */
async function expectPlaces(
  name: string,
  template: string,
  make: (text: string) => Uint8Array = encode,
): Promise<void> {
  const wanted = [...template.matchAll(/mark([A-Z][A-Za-z]*)_([a-z]+(?:-[a-z]+)*)/g)].map(
    ([marker = '', , place = '']) => [marker, place] as const,
  );
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
