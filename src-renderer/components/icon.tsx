import type { ComponentType, SVGProps } from 'react';
import { classNames } from './class-names';
import styles from './icon.module.css';

export type IconType = ComponentType<SVGProps<SVGSVGElement> & { size?: string | number }>;
export type IconTone = 'inherit' | 'quiet' | 'accent' | 'warn' | 'danger' | 'scenario';

interface IconProps {
  /** One of `icons.ts`. */
  of: IconType;
  /** 16 in text and buttons, 20 in large choices, 14 in status bar and selects. */
  size?: number;
  tone?: IconTone;
  /** Only for an icon that says something no text beside it says; otherwise the icon is decoration. */
  label?: string;
  className?: string | undefined;
}

export function Icon({ of: Drawing, size = 16, tone = 'inherit', label, className }: IconProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    <Drawing
      {...spoken}
      size={size}
      strokeWidth={1.75}
      focusable="false"
      className={classNames(styles[tone], className)}
    />
  );
}
