import type { Lang } from './words.ts';

export interface Settings {
  design: 'classic' | 'modern';
  slow: number;
  tabs: boolean;
  /** Records open as modal dialogs. */
  dialog: boolean;
  lang: Lang;
  as: string;
}

const STORED_AT = 'practice-crm';
const DEFAULTS: Settings = { design: 'classic', slow: 0, tabs: true, dialog: false, lang: 'en', as: 'Darcel Schlecht' };

/** The address wins over what was stored, and its settings leave the address bar: records have one address each. */
export function readSettings(): Settings {
  const query = new URLSearchParams(location.search);
  const settings = accepted(accepted(DEFAULTS, stored()), Object.fromEntries(query));
  for (const name of Object.keys(DEFAULTS)) query.delete(name);
  const rest = query.toString();
  history.replaceState(null, '', `${location.pathname}${rest ? `?${rest}` : ''}${location.hash}`);
  saveSettings(settings);
  return settings;
}

export function saveSettings(settings: Settings): void {
  localStorage.setItem(STORED_AT, JSON.stringify(settings));
}

function stored(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(STORED_AT) ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

function accepted(base: Settings, given: Record<string, unknown>): Settings {
  const slow = Number(given.slow ?? base.slow);
  return {
    design: given.design === 'classic' || given.design === 'modern' ? given.design : base.design,
    slow: Number.isFinite(slow) && slow >= 0 ? Math.min(slow, 60_000) : base.slow,
    tabs: isOn(given.tabs, base.tabs),
    dialog: isOn(given.dialog, base.dialog),
    lang: given.lang === 'en' || given.lang === 'ro' ? given.lang : base.lang,
    as: typeof given.as === 'string' && given.as !== '' ? given.as : base.as,
  };
}

function isOn(given: unknown, otherwise: boolean): boolean {
  return given === undefined ? otherwise : [true, '1', 'true'].includes(given as string | boolean);
}
