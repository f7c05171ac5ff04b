import type { Locale } from '../../lib/domain/text';
import { LOCALES } from '../../lib/domain/text';
import { Segmented } from './Segmented';

type Props = { label: string; locale: Locale; onChoose: (locale: Locale) => void };

/** Each language under its own name, so that nobody has to read a foreign one to find theirs. */
const names: { [locale in Locale]: string } = { en: 'English', ro: 'Română' };

export function LanguageChoice({ label, locale, onChoose }: Props) {
  const options = LOCALES.map((value) => ({ value, label: names[value] }));
  return <Segmented label={label} value={locale} options={options} onChoose={onChoose} />;
}
