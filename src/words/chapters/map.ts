import { messages } from '../current.ts';

export const mapWords = messages.map;
