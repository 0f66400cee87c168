const tones = { short: 'var(--short)', over: 'var(--over)', neutral: 'var(--g2)' } as const;

interface HatchProps {
  /** Of this drawing alone: make it with `useId`. Used as `fill="url(#id)"`. */
  id: string;
  tone: keyof typeof tones;
}

/** Soft: what is still being explored. Lines of 3 px under 45°, every 5 px; hatching means nothing else. */
export function Hatch({ id, tone }: HatchProps) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--surface)" />
      <path d="M0 0v5" stroke={tones[tone]} strokeWidth="3" />
    </pattern>
  );
}
