import { useId } from 'preact/hooks';
import './Field.css';

type Props = {
  label: string;
  value: string;
  onInput: (text: string) => void;
  hint?: string;
  error?: string | null;
  inputMode?: 'text' | 'numeric';
  /** Not to be read over one's shoulder. */
  secret?: boolean;
};

const SECRET = { type: 'password' } as const;
const PLAIN = { type: 'text' } as const;

export function Field({ label, value, onInput, hint, error = null, inputMode = 'text', secret = false }: Props) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        {...(secret ? SECRET : PLAIN)}
        inputMode={inputMode}
        autocomplete="off"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={described === '' ? undefined : described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
