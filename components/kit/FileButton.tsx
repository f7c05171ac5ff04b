import './Button.css';
import './FileButton.css';
import { UploadIcon } from './icons';

type Props = { label: string; accept: string; onFile: (file: File) => void; look?: 'plain' | 'primary' };

/** A file input that looks like our buttons; it is the input itself that takes the click and the focus. */
export function FileButton({ label, accept, onFile, look = 'plain' }: Props) {
  return (
    <label class="button file-button" data-look={look}>
      <UploadIcon />
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file !== undefined) onFile(file);
          // So that the same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}
