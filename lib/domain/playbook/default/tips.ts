import type { Tip } from '../playbook';

/** Each tip says one thing to do, and shows only where it can be done or where a figure says that it is needed. */
export const tips: Tip[] = [
  {
    id: 'ask-who-decides',
    title: { en: 'Ask who else has to agree', ro: 'Întreabă cine mai trebuie să fie de acord' },
    body: {
      en: '“Who decides?” can sound rude. “Who else has to agree before this can start?” gets names, and often the budget holder.',
      ro: '„Cine decide?” poate suna nepoliticos. „Cine mai trebuie să fie de acord ca să putem începe?” aduce nume și adesea și pe cel care are bugetul.',
    },
    when: { kinds: ['opportunity'], steps: ['engaging-decision-maker'] },
    weight: 50,
  },
  {
    id: 'close-date-backwards',
    title: { en: 'Work the close date out backwards', ro: 'Calculează data de închidere de la coadă la cap' },
    body: {
      en: 'Ask when the customer needs results. Take off the time for delivery, contract and approval: what is left is an honest close date.',
      ro: 'Întreabă când are nevoie clientul de rezultate. Scade timpul pentru livrare, contract și aprobări: rămâne o dată de închidere realistă.',
    },
    when: { kinds: ['opportunity'], steps: ['engaging-expected-close'] },
    weight: 50,
  },
  {
    id: 'next-step-with-a-day',
    title: { en: 'A next step has a day and a name', ro: 'Un pas următor are o zi și un nume' },
    body: {
      en: '“Follow up” is not a next step. “Tuesday, Ana sends the test data” is one. Agree on it before the call ends.',
      ro: '„Revin” nu este un pas următor. „Marți, Ana trimite datele de test” este. Stabilește-l înainte să se încheie apelul.',
    },
    when: { kinds: ['opportunity'], steps: ['prospecting-next-step', 'engaging-next-step'] },
    weight: 50,
  },
  {
    id: 'answer-now-details-later',
    title: { en: 'Answer now, details later', ro: 'Răspunde acum, detaliile mai târziu' },
    body: {
      en: 'Two lines within the hour beat a perfect mail tomorrow. Say that you are on it and offer two times for a call.',
      ro: 'Două rânduri în prima oră fac mai mult decât un e-mail perfect mâine. Spune că te ocupi și propune două ore pentru un apel.',
    },
    when: { kinds: ['lead'], steps: ['new-first-activity'] },
    weight: 60,
  },
  {
    id: 'new-leads-first',
    title: { en: 'Start the day with new leads', ro: 'Începe ziua cu leadurile noi' },
    body: {
      en: 'Your answers take longer than the target. Filter the list by stage “New” first thing and answer before you open anything else.',
      ro: 'Răspunsurile tale durează peste țintă. Filtrează dimineața lista după etapa „Nou” și răspunde înainte de orice altceva.',
    },
    when: { kpiBelowTarget: 'leadResponse' },
    weight: 40,
  },
  {
    id: 'qualify-out-early',
    title: { en: 'Say no early', ro: 'Spune nu devreme' },
    body: {
      en: 'A low win rate often means that weak deals stay too long. If need, time or money is missing, close it as lost with a reason and put the hours where they count.',
      ro: 'O rată mică de câștig înseamnă adesea că oportunitățile slabe rămân prea mult. Dacă lipsește nevoia, termenul sau banii, închide cu motiv și folosește orele unde contează.',
    },
    when: { kinds: ['opportunity'], stages: ['prospecting'], kpiBelowTarget: 'winRate' },
    weight: 40,
  },
  {
    id: 'book-the-next-meeting',
    title: { en: 'Book the next meeting in this one', ro: 'Programează următoarea întâlnire în cea de acum' },
    body: {
      en: 'Your deals take longer than the target. Most of that is waiting between meetings, so leave none without the next date.',
      ro: 'Vânzările tale durează peste țintă. Mare parte este așteptare între întâlniri, așa că nu încheia niciuna fără data următoare.',
    },
    when: { kinds: ['opportunity'], stages: ['engaging'], kpiBelowTarget: 'salesCycle' },
    weight: 40,
  },
  {
    id: 'clean-dates-before-forecast',
    title: { en: 'Clean up dates before you forecast', ro: 'Pune datele în ordine înainte de prognoză' },
    body: {
      en: 'Filter your open deals by expected close date. Move or close each one that lies in the past, then add up what is left.',
      ro: 'Filtrează oportunitățile deschise după data estimată de închidere. Mută sau închide tot ce este în trecut, apoi adună ce rămâne.',
    },
    when: { kpiBelowTarget: 'forecastAccuracy' },
    weight: 40,
  },
  {
    id: 'try-log-activity',
    title: { en: 'Log the call on the record', ro: 'Notează apelul direct în fișă' },
    body: {
      en: '“Log a call” takes a few seconds and stops the response clock. You have not used it in the last 30 days.',
      ro: '„Notează un apel” durează câteva secunde și oprește cronometrul de răspuns. Nu l-ai mai folosit în ultimele 30 de zile.',
    },
    when: { unused: { tool: 'practice', feature: 'log-activity' } },
    weight: 35,
  },
  {
    id: 'try-stage-path',
    title: { en: 'Move the stage right on the record', ro: 'Schimbă etapa direct din fișă' },
    body: {
      en: 'Click a stage in the path at the top of the record. No edit form is needed, and the pipeline is right at once.',
      ro: 'Apasă pe o etapă din bara de sus a fișei. Nu este nevoie de formular, iar situația vânzărilor este corectă imediat.',
    },
    when: { kinds: ['opportunity', 'lead'], unused: { tool: 'practice', feature: 'stage-path' } },
    weight: 30,
  },
  {
    id: 'try-filter',
    title: { en: 'Work from a filtered list', ro: 'Lucrează dintr-o listă filtrată' },
    body: {
      en: 'Filter the list by stage and work down it, instead of searching for records one by one.',
      ro: 'Filtrează lista după etapă și parcurge-o de sus în jos, în loc să cauți fișele una câte una.',
    },
    when: { unused: { tool: 'practice', feature: 'filter' } },
    weight: 20,
  },
  {
    id: 'try-next-step',
    title: { en: 'Let the card take you to the field', ro: 'Lasă cardul să te ducă la câmp' },
    body: {
      en: 'Click the next step in this sidebar: the page scrolls to the field that it asks for.',
      ro: 'Apasă pe pasul următor din această bară: pagina merge direct la câmpul cerut.',
    },
    when: { kinds: ['opportunity', 'lead'], unused: { tool: 'rep-assistant', feature: 'next-step' } },
    weight: 25,
  },
];
