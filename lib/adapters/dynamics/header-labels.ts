/** What the form's header calls the fields that it shows: English, German, French, Spanish, Romanian where known. */
export const HEADER_LABELS = {
  owner: ['Owner', 'Besitzer', 'Propriétaire', 'Propietario', 'Proprietar'],
  amount: ['Est. revenue', 'Gesch. Umsatz'],
  expectedCloseOn: ['Est. close date', 'Gesch. Abschlussdatum'],
  stage: ['Activity Status', 'Aktivitätsstatus'],
};
