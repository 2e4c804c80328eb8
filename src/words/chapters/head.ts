import { messages } from '../current.ts';

export const headWords = messages.head;
