import { en } from './words-en.ts';
import { ro } from './words-ro.ts';

export type Words = typeof en;
export type Lang = 'en' | 'ro';
export type FieldName = keyof Words['fields'];
export type StageName = keyof Words['stages'];

export const WORDS: Record<Lang, Words> = { en, ro };
