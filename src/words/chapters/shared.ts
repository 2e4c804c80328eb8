import { messages } from '../current.ts';

export const sharedWords = messages.shared;
