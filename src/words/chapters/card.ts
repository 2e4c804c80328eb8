import { messages } from '../current.ts';

export const cardWords = messages.card;
