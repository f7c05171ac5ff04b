import type { Process } from '../playbook';
import { OPPORTUNITY_STAGES } from './stage-names';

/**
 * From first contact to won or lost. Each list of criteria is in the order in which a rep can know the answers.
 * Nothing is asked for that the rep cannot know yet: the decision maker comes only once the customer is engaged.
 */
export const opportunityProcess: Process = {
  kind: 'opportunity',
  stages: [
    {
      id: 'prospecting',
      label: { en: 'Prospecting', ro: 'Prospectare' },
      names: OPPORTUNITY_STAGES.prospecting,
      outcome: 'open',
      next: ['engaging', 'lost'],
      exit: [
        {
          id: 'prospecting-account',
          title: { en: 'Name the account', ro: 'Completează compania' },
          why: {
            en: 'Without an account, nobody can see what else is going on with this customer.',
            ro: 'Fără companie, nimeni nu vede ce altceva se mai lucrează cu acest client.',
          },
          how: { en: 'Pick the company in the account field.', ro: 'Alege compania în câmpul „Companie”.' },
          field: 'account',
          condition: { type: 'present', field: 'account' },
        },
        {
          id: 'prospecting-contact',
          title: { en: 'Name your contact', ro: 'Completează persoana de contact' },
          why: {
            en: 'A deal moves through a person. If you are away, a colleague must know whom to call.',
            ro: 'O vânzare avansează prin oameni. Dacă lipsești, un coleg trebuie să știe pe cine să sune.',
          },
          how: {
            en: 'Add the person you talk to at the customer.',
            ro: 'Adaugă persoana cu care vorbești la client.',
          },
          field: 'contact',
          to: ['engaging'],
          condition: { type: 'present', field: 'contact' },
        },
        {
          id: 'prospecting-next-step',
          title: { en: 'Agree on a next step', ro: 'Stabilește următorul pas' },
          why: {
            en: 'A next step that the customer agreed to is the best sign of real interest.',
            ro: 'Un pas următor acceptat de client este cel mai bun semn că interesul este real.',
          },
          how: {
            en: 'Write what happens next, who does it and when.',
            ro: 'Notează ce urmează, cine face și când.',
          },
          field: 'nextStep',
          to: ['engaging'],
          condition: { type: 'present', field: 'nextStep' },
        },
        {
          id: 'prospecting-loss-reason',
          title: { en: 'Say why it was lost', ro: 'Notează motivul pierderii' },
          why: {
            en: 'Reasons add up: they show the team what to change.',
            ro: 'Motivele se adună: arată echipei ce trebuie schimbat.',
          },
          how: {
            en: 'Choose the main reason, in the customer’s words.',
            ro: 'Alege motivul principal, cu vorbele clientului.',
          },
          field: 'lossReason',
          to: ['lost'],
          condition: { type: 'present', field: 'lossReason' },
        },
      ],
    },
    {
      id: 'engaging',
      label: { en: 'Engaging', ro: 'Negociere' },
      names: OPPORTUNITY_STAGES.engaging,
      outcome: 'open',
      next: ['won', 'lost'],
      exit: [
        {
          id: 'engaging-account',
          title: { en: 'Name the account', ro: 'Completează compania' },
          why: {
            en: 'A deal without an account is missing from every report by customer or territory.',
            ro: 'O oportunitate fără companie lipsește din orice raport pe clienți sau teritorii.',
          },
          how: { en: 'Pick the company in the account field.', ro: 'Alege compania în câmpul „Companie”.' },
          field: 'account',
          condition: { type: 'present', field: 'account' },
        },
        {
          id: 'engaging-decision-maker',
          title: { en: 'Find the decision maker', ro: 'Află cine decide' },
          why: {
            en: 'Deals stall when the person who signs hears of them late.',
            ro: 'Vânzările se blochează când persoana care semnează află târziu despre ele.',
          },
          how: {
            en: 'Ask your contact: “Who else has to agree to this?” and note the name.',
            ro: 'Întreabă persoana de contact: „Cine mai trebuie să fie de acord?” și notează numele.',
          },
          field: 'decisionMaker',
          to: ['won'],
          condition: { type: 'present', field: 'decisionMaker' },
        },
        {
          id: 'engaging-amount',
          title: { en: 'Set the amount', ro: 'Completează valoarea' },
          why: {
            en: 'The forecast adds up amounts. A deal at zero is not in it.',
            ro: 'Prognoza însumează valori. O oportunitate cu valoarea zero nu intră în ea.',
          },
          how: {
            en: 'Enter what you offered, or a careful estimate.',
            ro: 'Trece suma ofertată sau o estimare prudentă.',
          },
          field: 'amount',
          condition: { type: 'amountAtLeast', field: 'amount', minor: 1 },
          to: ['won'],
        },
        {
          id: 'engaging-expected-close',
          title: { en: 'Expect a close date that is not past', ro: 'Pune o dată de închidere care nu a trecut' },
          why: {
            en: 'A close date in the past makes the forecast wrong from its first line.',
            ro: 'O dată de închidere din trecut strică prognoza de la primul rând.',
          },
          how: {
            en: 'Ask when the customer needs it to be running, and count back.',
            ro: 'Întreabă de când are nevoie clientul de soluție și socotește înapoi.',
          },
          field: 'expectedCloseOn',
          to: ['won'],
          condition: { type: 'notPast', field: 'expectedCloseOn' },
        },
        {
          id: 'engaging-next-step',
          title: { en: 'Agree on a next step', ro: 'Stabilește următorul pas' },
          why: {
            en: 'Open deals without a next step go quiet.',
            ro: 'Oportunitățile fără pas următor se sting.',
          },
          how: {
            en: 'Write what happens next, who does it and when.',
            ro: 'Notează ce urmează, cine face și când.',
          },
          field: 'nextStep',
          to: ['won'],
          condition: { type: 'present', field: 'nextStep' },
        },
        {
          id: 'engaging-loss-reason',
          title: { en: 'Say why it was lost', ro: 'Notează motivul pierderii' },
          why: {
            en: 'Reasons add up: they show the team what to change.',
            ro: 'Motivele se adună: arată echipei ce trebuie schimbat.',
          },
          how: {
            en: 'Choose the main reason, in the customer’s words.',
            ro: 'Alege motivul principal, cu vorbele clientului.',
          },
          field: 'lossReason',
          to: ['lost'],
          condition: { type: 'present', field: 'lossReason' },
        },
      ],
    },
    {
      id: 'won',
      label: { en: 'Won', ro: 'Câștigat' },
      names: OPPORTUNITY_STAGES.won,
      outcome: 'won',
      next: [],
      exit: [],
    },
    {
      id: 'lost',
      label: { en: 'Lost', ro: 'Pierdut' },
      names: OPPORTUNITY_STAGES.lost,
      outcome: 'lost',
      next: [],
      exit: [],
    },
  ],
};
