import { messages } from '../current.ts';

export const changesWords = messages.changes;
