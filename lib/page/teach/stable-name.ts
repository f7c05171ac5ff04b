/** What generators put before the number or hash of a class or id. */
const GENERATORS =
  /^(css|sc|jss|emotion|ember|radix|headlessui|mui|mat|cdk|ext|gwt|yui|react|chakra|mantine|downshift|tippy|popper|select2|dijit|uid|el|ng|svelte|v|o)$/i;

/** Classes that say how a thing looks, not what it is: of Tailwind, Bootstrap and their like. */
const LOOKS =
  /^-?(text|font|bg|border|rounded|flex|grid|items|justify|gap|space|tracking|leading|cursor|overflow|whitespace|w|h|size|m[trblxyse]?|p[trblxyse]?|min|max|inline|block|table|absolute|relative|fixed|static|sticky|shadow|ring|outline|opacity|transition|duration|ease|animate|animated|object|self|order|cols?|row|float|clear|clearfix|align|break|truncate|underline|uppercase|lowercase|capitalize|italic|antialiased|pointer|z|top|left|right|bottom|inset|d|btn|shrink|grow|basis|place|content|divide|sr|pull|container|icon|fa|lucide|svg|small|large|medium|bold|center|primary|secondary|muted|light|dark|xs|sm|md|lg|xl|aspect|line|tabular|backdrop|scroll|resize|fill|stroke|group|peer|prose|decoration|rotate|scale|translate|hyphens|auto|wrap|ember)(-|$)/;

/** Classes that come and go with what happens to the thing, or that say of which type it is. */
const STATES =
  /^(active|current|selected|checked|open|opened|closed|focus|focused|hover|hovered|disabled|enabled|hidden|visible|shown|show|loading|loaded|dirty|pristine|valid|invalid|touched|untouched|empty|filled|editing|readonly|first|last|odd|even)$|(^|[-_])(is|has|type|mode)[-_]/i;

/** Is it a name that someone chose, so that it will be there tomorrow: words, no hash, no number, nothing generated? */
export function isChosenName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[a-z_][\w.:/-]*$/i.test(name) || /\d{3,}/.test(name)) return false;
  if (/^(css|sc|jss|emotion)-/i.test(name) || /__[A-Za-z0-9]{5,6}$/.test(name.replace(/__[a-z]+$/, ''))) return false;
  const parts = name.split(/[-_.:/]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part, at) => isWord(part) && !isNumbered(parts, at));
}

/** Also lasting as a class: it says what the thing is, not how it looks or what happens to it. */
export function isChosenClass(name: string): boolean {
  return name.length > 2 && isChosenName(name) && !/[:/.]/.test(name) && !LOOKS.test(name) && !STATES.test(name);
}

/** Letters, perhaps with one or two digits at an end (`address1`, `cui5`); pronounceable, no changing case. */
function isWord(part: string): boolean {
  const letters = /^([a-z]*)\d{0,2}$/i.exec(part)?.[1];
  if (letters === undefined) return false;
  if (/[bcdfghjklmnpqrstvwxz]{6,}/i.test(letters.replace(/sch/gi, 's'))) return false;
  const humps = letters.split(/(?<=[a-z])(?=[A-Z])/).filter((hump) => hump.length < 3);
  return humps.length < 3 && !(letters.length >= 5 && !/[aeiouy]/i.test(letters) && !/^[A-Z]+$/.test(letters));
}

/** `ember123`, `mui-42`: what a generator numbered. */
function isNumbered(parts: string[], at: number): boolean {
  const [, word = '', digits = ''] = /^([a-z]*)(\d*)$/i.exec(parts[at] ?? '') ?? [];
  if (digits === '') return false;
  return GENERATORS.test(word === '' ? (parts[at - 1] ?? '') : word);
}
