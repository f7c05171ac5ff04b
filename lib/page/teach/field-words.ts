/**
 * Words by which CRMs and the people who set them up name fields, in five languages, without diacritics. Who reads one
 * of them knows that it is a label and no value: "Amount" may be stored, "Contoso" may not.
 */
const MONEY = list(`amount value price budget revenue total worth
  suma valoare valoarea pret pretul buget bugetul venit venitul
  betrag wert umsatz summe preis auftragswert
  montant valeur prix importe valor monto ingresos`);

const DATES = list(`date close closing closed due deadline start end created updated modified
  data inchidere inchiderii termen termenul scadenta
  datum abschluss abschlussdatum fallig frist
  cloture echeance fecha cierre vencimiento`);

const OTHERS = list(`account activity address assigned assignee category city client comment comments company contact
  country currency customer deal department description details email expected field fields info item label lead manager
  mobile name next note notes number opportunity organisation organization owner person phone pipeline priority
  probability product property reason record region rep responsible role row sales source stage state status step subject
  tags task team title type url user website
  activitate adresa agent categorie cont contul companie compania denumire denumirea descriere descrierea etapa faza firma
  judet moneda motiv nume numele observatii oportunitate oportunitatea oras organizatie pas pasul persoana prioritate
  probabilitate produs proprietar responsabil stadiu stadiul stare starea sursa telefon tip tipul titlu titlul tara urmatorul vanzare
  ansprechpartner beschreibung besitzer bezeichnung inhaber kategorie konto kontakt kunde nachster organisation
  phase prioritat quelle schritt stufe telefon titel typ unternehmen verantwortlich verkaufschance wahrscheinlichkeit
  wahrung zustandig
  compte entreprise etape nom proprietaire societe statut titre cuenta empresa estado etapa nombre propietario`);

const BETWEEN = list('a and by de der des di din du for fur in la le of on or si the to und von zu');

const KNOWN = new Set([...MONEY, ...DATES, ...OTHERS]);

/** The words of a text or of an identifier (`closeDate`, `close-date`), folded. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function isFieldWord(word: string): boolean {
  return KNOWN.has(word) || (word.endsWith('s') && KNOWN.has(word.slice(0, -1)));
}

/** Does it name a field, in words that we know and no others? */
export function namesField(text: string): boolean {
  const words = wordsOf(text).filter((word) => !BETWEEN.includes(word));
  return words.length > 0 && words.every(isFieldWord);
}

export function namesMoney(text: string): boolean {
  return wordsOf(text).some((word) => MONEY.includes(word));
}

export function namesDate(text: string): boolean {
  return wordsOf(text).some((word) => DATES.includes(word));
}

function list(words: string): string[] {
  return words.split(/\s+/);
}
