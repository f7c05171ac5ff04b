import { append, type Child, element } from './element.ts';
import { shadowOf } from './shadow-styles.ts';

/** Its shadow root holds the whole record page. */
class PcRecord extends HTMLElement {
  readonly root = shadowOf(this);
}

/** One field: only its words say which it is. */
class PcField extends HTMLElement {
  readonly #label = element('dt');
  readonly #value = element('dd', { class: 'pc-skeleton' });

  constructor() {
    super();
    shadowOf(this).append(element('dl', {}, this.#label, this.#value));
  }

  set label(text: string) {
    this.#label.textContent = text;
  }

  show(content: Child): void {
    this.#value.classList.remove('pc-skeleton');
    this.#value.replaceChildren();
    append(this.#value, [content]);
  }
}

/** Keeps a part of the record in a shadow root of its own. */
class PcPart extends HTMLElement {
  readonly #root = shadowOf(this);

  set content(node: HTMLElement) {
    this.#root.replaceChildren(node);
  }
}

class PcStagePath extends PcPart {}
class PcActivity extends PcPart {}

export function defineModernElements(): void {
  customElements.define('pc-record', PcRecord);
  customElements.define('pc-field', PcField);
  customElements.define('pc-stage-path', PcStagePath);
  customElements.define('pc-activity', PcActivity);
}

export function pcRecord(kind: string, id: string): PcRecord {
  const made = new PcRecord();
  made.setAttribute('kind', kind);
  made.setAttribute('record-id', id);
  return made;
}

export function pcField(label: string, required: boolean, type: string): PcField {
  const made = new PcField();
  made.label = label;
  made.className = type;
  made.toggleAttribute('required', required);
  return made;
}

export function pcStagePath(content: HTMLElement): PcStagePath {
  const made = new PcStagePath();
  made.content = content;
  return made;
}

export function pcActivity(content: HTMLElement): PcActivity {
  const made = new PcActivity();
  made.content = content;
  return made;
}
