/**
 * The Markdown features with which documents are written, checked and shown. Both would change a document's
 * words: smart punctuation alters quotes and dashes, and GFM turns bare addresses into links.
 */
export const markdownFeatures = { gfm: false, smartPunctuation: false };
