import { useId } from 'preact/hooks';
import './Field.css';
import './Segmented.css';

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
};

/** One of two or three, all in sight. Radio buttons underneath, so arrow keys work by themselves. */
export function Segmented<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="field-label">{label}</legend>
      <div class="segmented-row">
        {options.map((option) => (
          <label class="segment" key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
