import { HoverCard } from './hover-card.ts';

customElements.define('hover-card', HoverCard);
