import { CopyWords } from './copy-words.ts';

customElements.define('copy-words', CopyWords);
