import type { SignalName } from '../../lib/domain/signal/catalogue';
import { SIGNALS } from '../../lib/domain/signal/catalogue';
import type { Locale } from '../../lib/domain/text';

/** The question that a signal answers. English is the catalogue's own; only the translation is written here. */
export function questionOf(name: SignalName, locale: Locale): string {
  return locale === 'en' ? SIGNALS[name].asks : romanian[name];
}

const romanian: { [Name in SignalName]: string } = {
  'page.opened': 'Ce feluri de pagini din CRM se folosesc: liste, panouri, fișe, formulare?',
  'record.opened': 'La câte fișe de fiecare fel se uită cineva într-o zi?',
  'stage.changed': 'Este procesul ținut la zi în CRM?',
  'record.saved': 'Sunt fișele ținute la zi în CRM?',
  'activity.logged': 'Se notează apelurile, e-mailurile și întâlnirile?',
  'field.edited': 'Ce câmpuri se completează? (care câmp, niciodată valoarea)',
  'list.filtered': 'Se lucrează pornind de la liste?',
  'search.used': 'Se găsesc fișele prin căutare?',
  'feature.used': 'Ce alte funcții numite de adaptor sau de ghid se folosesc?',
  'sidebar.opened': 'Se uită cineva la bara laterală?',
  'step.followed': 'Se lucrează după pasul următor?',
  'tip.shown': 'Câte sfaturi vede cineva?',
  'tip.dismissed': 'Ce sfaturi nu sunt dorite?',
  'tip.followed': 'Ce sfaturi ajută?',
};
