import { en as figureEn } from '../figure/text/en';
import { ro as figureRo } from '../figure/text/ro';
import { en as kitEn } from '../kit/text/en';
import type { Words } from '../kit/text/message';
import { ro as kitRo } from '../kit/text/ro';

/** For examples of parts that are no screen of their own. */
export const galleryWords: Words = { en: { ...kitEn, ...figureEn }, ro: { ...kitRo, ...figureRo } };
