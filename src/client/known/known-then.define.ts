import { KnownThen } from './known-then.ts';

customElements.define('known-then', KnownThen);
