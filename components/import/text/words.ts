import type { Words } from '../../kit/text/message';
import { en } from './en';
import { ro } from './ro';

export const importWords: Words = { en, ro };
