import type { Tool } from '../playbook';

/** Core features are acts that leave something behind in the CRM; looking at a page is not one. */
export const tools: Tool[] = [
  {
    id: 'practice',
    name: { en: 'Practice CRM', ro: 'CRM de exersare' },
    features: [
      { id: 'list', name: { en: 'Lists', ro: 'Liste' }, core: false },
      { id: 'board', name: { en: 'Board', ro: 'Panou' }, core: false },
      { id: 'record', name: { en: 'Record page', ro: 'Pagina fișei' }, core: false },
      { id: 'edit', name: { en: 'Edit form', ro: 'Formular de editare' }, core: false },
      { id: 'search', name: { en: 'Search', ro: 'Căutare' }, core: false },
      { id: 'filter', name: { en: 'List filters', ro: 'Filtre de listă' }, core: false },
      { id: 'stage-path', name: { en: 'Stage path', ro: 'Bara etapelor' }, core: true },
      { id: 'save', name: { en: 'Saving a record', ro: 'Salvarea unei fișe' }, core: true },
      { id: 'log-activity', name: { en: 'Logging an activity', ro: 'Notarea unei activități' }, core: true },
      { id: 'export', name: { en: 'Export', ro: 'Export' }, core: false },
      { id: 'move-card', name: { en: 'Moving a card', ro: 'Mutarea unui card' }, core: true },
      { id: 'switch-tab', name: { en: 'Record tabs', ro: 'Filele fișei' }, core: false },
    ],
  },
  {
    id: 'rep-assistant',
    name: 'Rep Assistant',
    features: [
      { id: 'sidebar', name: { en: 'Sidebar', ro: 'Bara laterală' }, core: false },
      { id: 'next-step', name: { en: 'Following a next step', ro: 'Urmarea pasului următor' }, core: true },
      { id: 'tip', name: { en: 'Following a tip', ro: 'Urmarea unui sfat' }, core: true },
    ],
  },
];
