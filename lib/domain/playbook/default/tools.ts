import type { LocalText } from '../../text';
import type { Feature, Tool } from '../playbook';

/** What any CRM has; core are acts that leave something behind in it, and looking at a page is not one. */
const CRM_FEATURES: Feature[] = [
  { id: 'list', name: { en: 'Lists', ro: 'Liste' }, core: false },
  { id: 'board', name: { en: 'Board', ro: 'Panou' }, core: false },
  { id: 'record', name: { en: 'Record page', ro: 'Pagina fișei' }, core: false },
  { id: 'edit', name: { en: 'Edit form', ro: 'Formular de editare' }, core: false },
  { id: 'search', name: { en: 'Search', ro: 'Căutare' }, core: false },
  { id: 'filter', name: { en: 'List filters', ro: 'Filtre de listă' }, core: false },
  { id: 'stage-path', name: { en: 'Changing a stage', ro: 'Schimbarea etapei' }, core: true },
  { id: 'save', name: { en: 'Saving a record', ro: 'Salvarea unei fișe' }, core: true },
  { id: 'log-activity', name: { en: 'Logging an activity', ro: 'Notarea unei activități' }, core: true },
];

/** A CRM as a tool, with what can be noted in any. */
export function crmTool(id: string, name: LocalText): Tool {
  return { id, name, features: CRM_FEATURES };
}

export const practiceTool: Tool = {
  id: 'practice',
  name: { en: 'Practice CRM', ro: 'CRM de exersare' },
  features: [
    ...CRM_FEATURES,
    { id: 'export', name: { en: 'Export', ro: 'Export' }, core: false },
    { id: 'move-card', name: { en: 'Moving a card', ro: 'Mutarea unui card' }, core: true },
    { id: 'switch-tab', name: { en: 'Record tabs', ro: 'Filele fișei' }, core: false },
  ],
};

export const ownTool: Tool = {
  id: 'rep-assistant',
  name: 'Rep Assistant',
  features: [
    { id: 'sidebar', name: { en: 'Sidebar', ro: 'Bara laterală' }, core: false },
    { id: 'next-step', name: { en: 'Following a next step', ro: 'Urmarea pasului următor' }, core: true },
    { id: 'tip', name: { en: 'Following a tip', ro: 'Urmarea unui sfat' }, core: true },
  ],
};
