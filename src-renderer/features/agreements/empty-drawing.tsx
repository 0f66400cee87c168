/** Two parties, and what goes to and fro between them: first as a scenario, then agreed. */
export function EmptyDrawing() {
  return (
    <svg width="232" height="92" viewBox="0 0 232 92" aria-hidden="true">
      <g fill="none" stroke="var(--edge)" strokeWidth="1.5">
        <rect x="1" y="8" width="72" height="34" rx="4" />
        <rect x="159" y="50" width="72" height="34" rx="4" />
        <path d="M73 22c50 0 38 42 86 42" stroke="var(--scenario)" strokeDasharray="5 4" strokeWidth="2" />
        <path d="M159 74c-50 0-38-42-86-42" stroke="var(--accent)" strokeWidth="2" />
      </g>
      <path d="m152 60 8 4-8 4z" fill="var(--scenario)" />
      <path d="m80 36-8-4 8-4z" fill="var(--accent)" />
      <circle cx="18" cy="25" r="5" fill="var(--g1)" />
      <rect x="30" y="20" width="32" height="3" rx="1.5" fill="var(--g3)" />
      <rect x="30" y="27" width="22" height="3" rx="1.5" fill="var(--g3)" />
      <path d="m177 62 6 10h-12z" fill="var(--g3)" stroke="var(--g2)" />
      <rect x="189" y="62" width="32" height="3" rx="1.5" fill="var(--g3)" />
      <rect x="189" y="69" width="22" height="3" rx="1.5" fill="var(--g3)" />
    </svg>
  );
}
