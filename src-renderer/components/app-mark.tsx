/** The mark of the program: a table with five seats. Decoration: the name always stands nearby. */
export function AppMark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <rect width="20" height="20" rx="5" fill="var(--accent-fill)" />
      <g fill="var(--on-accent)">
        <rect x="4" y="9" width="12" height="2.2" rx="1.1" />
        <circle cx="6" cy="5.6" r="1.5" />
        <circle cx="10" cy="5.6" r="1.5" />
        <circle cx="14" cy="5.6" r="1.5" />
        <circle cx="8" cy="14.6" r="1.5" />
        <circle cx="12" cy="14.6" r="1.5" />
      </g>
    </svg>
  );
}
