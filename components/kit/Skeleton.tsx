import './Skeleton.css';

/** The place of something that is on its way; the screen around it says so in words. */
export function Skeleton({ bars = 3 }: { bars?: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: bars }, (_, i) => (
        <div class="skeleton-bar" key={i} />
      ))}
    </div>
  );
}
