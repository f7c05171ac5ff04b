import type { ComponentChildren } from 'preact';

type Props = { size?: number };

function glyph(children: ComponentChildren, size: number) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function icon(...paths: string[]) {
  const drawn = paths.map((d) => <path key={d} d={d} />);
  return ({ size = 16 }: Props) => glyph(drawn, size);
}

const ring = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5';

export const ChevronIcon = icon('M6 3.5 10.5 8 6 12.5');
export const CheckIcon = icon('M3.5 8.5 6.5 11.5 12.5 4.5');
export const UpIcon = icon('M8 13V3', 'M4 7l4-4 4 4');
export const DownIcon = icon('M8 3v10', 'M4 9l4 4 4-4');
export const CloseIcon = icon('M4 4l8 8', 'M12 4l-8 8');
export const PauseIcon = icon('M5.5 3.5v9', 'M10.5 3.5v9');
export const PlayIcon = icon('M5 3.5v9l7-4.5z');
const dot = 'a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1';
export const MoreIcon = icon(`M3.5 7.5${dot}`, `M8 7.5${dot}`, `M12.5 7.5${dot}`);
export const CollapseIcon = icon('M4 3.5 8.5 8 4 12.5', 'M12.5 3.5v9');
export const TargetIcon = icon('M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10', 'M8 1v3', 'M8 12v3', 'M1 8h3', 'M12 8h3');
export const BulbIcon = icon(
  'M6 12.5h4',
  'M6.75 14.5h2.5',
  'M8 1.5a4.25 4.25 0 0 0-2.5 7.7c.5.4.75.9.75 1.55h3.5c0-.65.25-1.15.75-1.55A4.25 4.25 0 0 0 8 1.5',
);
export const InfoIcon = icon(ring, 'M8 7.25v4', 'M8 4.75h.01');
export const WarnIcon = icon('M8 2 14.5 13.5h-13z', 'M8 6.5v3', 'M8 11.5h.01');
export const DownloadIcon = icon('M8 2v8', 'M4.5 7 8 10.5 11.5 7', 'M2.5 13.5h11');
export const UploadIcon = icon('M8 10.5v-8', 'M4.5 6 8 2.5 11.5 6', 'M2.5 13.5h11');
export const TrashIcon = icon('M2.5 4.5h11', 'M6 4.5V2.5h4v2', 'M4 4.5l.6 9h6.8l.6-9');

/** The three states of a criterion: drawn apart by shape, not by colour alone. */
export const MetIcon = ({ size = 16 }: Props) =>
  glyph(
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="M4.75 8.25 7 10.5l4.25-5" stroke="var(--surface)" stroke-width="1.75" />
    </>,
    size,
  );
export const UnmetIcon = icon(ring);
export const UnknownIcon = ({ size = 16 }: Props) =>
  glyph(
    <>
      <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5" />
      <path d="M6.4 6.4a1.7 1.7 0 1 1 2.5 1.5c-.6.35-.9.65-.9 1.2" />
      <path d="M8 11.2h.01" />
    </>,
    size,
  );
