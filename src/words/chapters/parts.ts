import { messages } from '../current.ts';

export const partsWords = messages.parts;
