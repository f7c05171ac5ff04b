import type { SidebarView } from '../../../lib/domain/view/sidebar-view';
import { fiveKpis } from './figures';
import { doStep, longStep } from './steps';

/** The instant at which the samples live: Saturday 22 August 2026, 10:20 on the machine's clock. */
export const sampleNow = new Date(2026, 7, 22, 10, 20).getTime();

export const onRecord: SidebarView = {
  locale: 'en',
  theme: 'auto',
  side: 'right',
  rep: { name: 'Darcel Schlecht' },
  consent: 'on',
  pausedUntil: null,
  page: { crm: 'practice', crmName: 'Practice CRM', canMend: false, kind: 'record', recordKind: 'opportunity' },
  record: {
    ref: { crm: 'practice', kind: 'opportunity', id: 'Z063OYW0' },
    title: 'Isdom, GTX Pro',
    stage: { en: 'Engaging', ro: 'Negociere' },
    path: { at: 2, of: 4 },
    unseen: [],
  },
  step: doStep,
  kpis: fiveKpis,
  forecast: { currency: 'EUR', stated: { amountMinor: 48_000_00, at: Date.parse('2026-07-06T08:00:00Z') }, wonMinor: 21_350_00 },
  deals: { count: 8800, importedAt: sampleNow - 7_200_000, own: 747 },
  importing: 'idle',
  tip: {
    id: 'ask-who-decides',
    title: { en: 'Ask who else has to agree', ro: 'Întreabă cine mai trebuie să fie de acord' },
    body: {
      en: '“Who decides?” can sound rude. “Who else has to agree before this can start?” gets names.',
      ro: '„Cine decide?” poate suna nepoliticos. „Cine mai trebuie să fie de acord?” aduce nume.',
    },
  },
  notices: [],
};

export const onList: SidebarView = {
  ...onRecord,
  page: { ...onRecord.page, kind: 'list' },
  record: null,
  step: null,
};

export const firstDay: SidebarView = { ...onRecord, rep: null, consent: 'unasked', deals: null, kpis: [], forecast: null, tip: null };

/** Before the first import, of a rep whose name is known: nothing is known of the figures that need deals. */
export const knownByName: SidebarView = {
  ...firstDay,
  rep: onRecord.rep,
  kpis: fiveKpis.map((kpi) =>
    kpi.figure.kpi === 'usageRate'
      ? kpi
      : { ...kpi, standing: null, figure: { ...kpi.figure, value: null, noData: kpi.figure.noData ?? 'nothingClosed' } },
  ),
  forecast: { currency: null, stated: null, wonMinor: null },
};

export const longTexts: SidebarView = {
  ...onRecord,
  rep: { name: 'Alexandra-Maria Constantinescu-Bogdănescu von Hohenstein' },
  record: {
    ref: { crm: 'practice', kind: 'opportunity', id: 'LONG' },
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, renewal 2026–2029',
    stage: 'Legal and security review with the customer’s procurement board',
    path: null,
    unseen: ['nextStep', 'decisionMaker', 'lossReason'],
  },
  step: longStep,
};
