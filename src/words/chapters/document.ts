import { messages } from '../current.ts';

export const documentWords = messages.document;
