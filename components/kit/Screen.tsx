import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../../lib/domain/text';
import './tokens.css';
import './base.css';
import type { Words } from './text/message';
import { TextProvider } from './text/use-text';

export type Theme = 'auto' | 'light' | 'dark';

type Props = {
  locale: Locale;
  theme: Theme;
  words: Words;
  children: ComponentChildren;
};

/** The root of every screen of ours: its language, theme and words. */
export function Screen({ locale, theme, words, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);
  return (
    <TextProvider locale={locale} words={words}>
      <div class="screen" lang={locale}>
        {children}
      </div>
    </TextProvider>
  );
}
