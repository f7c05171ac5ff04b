/** Invents what stands for words, numbers and dates. One original has one stand-in; two have two. */
export type StandIns = {
  /** For a run of letters: as long, in the same script, with capitals in the same places. */
  word(original: string): string;
  /** For a run of digits: as long, with as many zeros at its front; nothing but zeros stays. */
  digits(original: string): string;
  /** For a run of hexadecimal digits. */
  hex(original: string): string;
  /** For something that `make` puts together; `pick` gives it whole numbers from one to another. */
  made(kind: string, original: string, make: (pick: Pick) => string): string;
};

export type Pick = (from: number, to: number) => number;

/** Letters that alternate, so that what is made can be read aloud. */
const SCRIPTS: { script: RegExp; letters: [string, string] }[] = [
  { script: /\p{Script=Cyrillic}/u, letters: ['бвгдзклмнпрст', 'аеиоу'] },
  { script: /\p{Script=Greek}/u, letters: ['βγδζκλμνπρστ', 'αειου'] },
  { script: /\p{Script=Han}/u, letters: ['山川田石木林森村水', '上下大小中東西南北'] },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, letters: ['カサタナハマヤラワ', 'イウエオキシツテト'] },
  { script: /\p{Script=Hangul}/u, letters: ['가나다라마바사아자', '고노도로모보소오조'] },
];
const LATIN: [string, string] = ['bdfgklmnprstvz', 'aeiou'];
const DIGITS = '0123456789';

/** After so many attempts something may stand for itself: one digit of nine may have to. After twice as many, two share. */
const ATTEMPTS = 200;

/** `isTaken` says which words, in small letters, must not be made: those of the page and those that are kept. */
export function standIns(seed: number, isTaken: (word: string) => boolean): StandIns {
  const known = new Map<string, string>();
  const used = new Set<string>();

  function stand(kind: string, original: string, make: (pick: Pick, attempt: number) => string): string {
    const before = known.get(kind + original);
    if (before !== undefined) return before;
    for (let attempt = 0; ; attempt++) {
      const random = randomOf(`${seed} ${kind} ${original} ${attempt}`);
      const found = make((from, to) => from + Math.floor(random() * (to - from + 1)), attempt);
      const isOwn = found === original && attempt < ATTEMPTS;
      if (attempt < 2 * ATTEMPTS && (isOwn || isTaken(found) || used.has(kind + found))) continue;
      used.add(kind + found);
      known.set(kind + original, found);
      return found;
    }
  }

  return {
    word(original) {
      const small = original.toLowerCase();
      const [odd, even] = SCRIPTS.find(({ script }) => script.test(small))?.letters ?? LATIN;
      // Few words are short: where they are used up, the next is longer.
      const length = (attempt: number) => [...small].length + Math.floor(attempt / 50);
      const found = stand('word', small, (pick, attempt) =>
        Array.from({ length: length(attempt) }, (_, at) => oneOf(at % 2 === 0 ? odd : even, pick)).join(''),
      );
      return inCaseOf(original, found);
    },
    digits(original) {
      const rest = original.replace(/^0+/, '');
      if (rest === '') return original;
      const found = stand('digits', rest, (pick) =>
        Array.from(rest, (_, at) => oneOf(at === 0 ? DIGITS.slice(1) : DIGITS, pick)).join(''),
      );
      return '0'.repeat(original.length - rest.length) + found;
    },
    hex(original) {
      const small = original.toLowerCase();
      const found = stand('hex', small, (pick) => Array.from(small, () => oneOf(`${DIGITS}abcdef`, pick)).join(''));
      return inCaseOf(original, found);
    },
    made: stand,
  };
}

function oneOf(choices: string, pick: Pick): string {
  const all = [...choices];
  return all[pick(0, all.length - 1)] ?? '';
}

/** Capitals where `original` has them; what is longer goes on as it ended. */
function inCaseOf(original: string, found: string): string {
  const letters = [...original];
  return [...found]
    .map((letter, at) => {
      const like = letters[Math.min(at, letters.length - 1)] ?? '';
      return like === like.toLowerCase() ? letter : letter.toUpperCase();
    })
    .join('');
}

/** Numbers from 0 to 1 that follow from a text alone (FNV-1a, then mulberry32). */
function randomOf(text: string): () => number {
  let state = 2_166_136_261;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
