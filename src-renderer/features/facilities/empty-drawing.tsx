/** Three locations on a timeline, with the quota above them. */
export function EmptyDrawing() {
  return (
    <svg
      width="232"
      height="92"
      viewBox="0 0 232 92"
      fill="none"
      stroke="var(--edge)"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M58 1v90M116 1v90M174 1v90" stroke="var(--line)" />
      <path d="M0 12h132V6h100" stroke="var(--text)" strokeWidth="2.5" />
      <rect x="8" y="26" width="148" height="14" fill="var(--g2)" stroke="none" />
      <rect x="40" y="50" width="90" height="14" fill="var(--g2)" stroke="none" />
      <rect x="130" y="50.75" width="50" height="12.5" strokeDasharray="4 3" />
      <rect x="98" y="74" width="126" height="14" stroke="var(--accent)" strokeWidth="2" />
    </svg>
  );
}
