import type { Process } from '../playbook';
import { LEAD_STAGES } from './stage-names';

/** From a new lead to one that is worth an opportunity, or is not. A qualified lead counts as won for the process. */
export const leadProcess: Process = {
  kind: 'lead',
  stages: [
    {
      id: 'new',
      label: { en: 'New', ro: 'Nou' },
      names: LEAD_STAGES.new,
      outcome: 'open',
      next: ['contacted', 'disqualified'],
      exit: [
        {
          id: 'new-reachable',
          title: { en: 'Find an e-mail or a phone number', ro: 'Găsește un e-mail sau un telefon' },
          why: {
            en: 'A lead that nobody can reach is not a lead yet.',
            ro: 'Un lead la care nu poate ajunge nimeni nu este încă un lead.',
          },
          how: {
            en: 'Look at the form, the company’s site or the signature of an earlier mail.',
            ro: 'Uită-te în formular, pe site-ul companiei sau în semnătura unui e-mail mai vechi.',
          },
          field: 'email',
          to: ['contacted'],
          condition: {
            type: 'any',
            of: [
              { type: 'present', field: 'email' },
              { type: 'present', field: 'phone' },
            ],
          },
        },
        {
          id: 'new-first-activity',
          title: { en: 'Get in touch and log it', ro: 'Ia legătura și notează activitatea' },
          why: {
            en: 'Interest cools by the hour. The first answer often decides who is listened to.',
            ro: 'Interesul scade cu fiecare oră. Primul răspuns hotărăște adesea cine este ascultat.',
          },
          how: {
            en: 'Call or write now, then log the call or e-mail on this lead.',
            ro: 'Sună sau scrie acum, apoi notează apelul sau e-mailul la acest lead.',
          },
          field: 'lastActivityOn',
          to: ['contacted'],
          condition: { type: 'present', field: 'lastActivityOn' },
        },
      ],
    },
    {
      id: 'contacted',
      label: { en: 'Contacted', ro: 'Contactat' },
      names: LEAD_STAGES.contacted,
      outcome: 'open',
      next: ['qualified', 'disqualified'],
      exit: [
        {
          id: 'contacted-company',
          title: { en: 'Name the company', ro: 'Completează compania' },
          why: {
            en: 'The company decides the territory, and whether we already know the customer.',
            ro: 'Compania decide teritoriul și ne arată dacă îl cunoaștem deja pe client.',
          },
          how: {
            en: 'Enter the company as it calls itself on its site.',
            ro: 'Scrie numele companiei așa cum apare pe site-ul ei.',
          },
          field: 'company',
          to: ['qualified'],
          condition: { type: 'present', field: 'company' },
        },
        {
          id: 'contacted-source',
          title: { en: 'Say where the lead came from', ro: 'Notează de unde a venit leadul' },
          why: {
            en: 'Only with a source can the team put effort where good leads come from.',
            ro: 'Doar știind sursa poate echipa să investească acolo de unde vin leaduri bune.',
          },
          how: { en: 'Choose the source; ask if you are not sure.', ro: 'Alege sursa; dacă nu o știi, întreabă.' },
          field: 'source',
          condition: { type: 'present', field: 'source' },
        },
        {
          id: 'contacted-recent',
          title: { en: 'Keep the conversation warm', ro: 'Ține conversația caldă' },
          why: {
            en: 'A lead without contact for two weeks should not be qualified on an old talk.',
            ro: 'Un lead cu care nu s-a vorbit de două săptămâni nu trebuie calificat după o discuție veche.',
          },
          how: {
            en: 'Talk again and log it: need, time, budget, who decides.',
            ro: 'Mai vorbiți o dată și notează: nevoia, termenul, bugetul, cine decide.',
          },
          field: 'lastActivityOn',
          to: ['qualified'],
          condition: { type: 'withinDays', field: 'lastActivityOn', days: 14 },
        },
      ],
    },
    {
      id: 'qualified',
      label: { en: 'Qualified', ro: 'Calificat' },
      names: LEAD_STAGES.qualified,
      outcome: 'won',
      next: [],
      exit: [],
    },
    {
      id: 'disqualified',
      label: { en: 'Disqualified', ro: 'Descalificat' },
      names: LEAD_STAGES.disqualified,
      outcome: 'lost',
      next: [],
      exit: [],
    },
  ],
};
