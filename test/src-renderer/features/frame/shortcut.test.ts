import { expect, test } from 'vitest';
import { commandList } from '../../../../shared/commands/commands';
import { initialsOf } from '../../../../src-renderer/features/frame/initials';
import { timeText } from '../../../../src-renderer/features/frame/moment';
import { commandFor, shortcutText } from '../../../../src-renderer/features/frame/shortcut';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  commandFor({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, commandList)?.id;

test('a shortcut finds its command', () => {
  expect(pressed('k', { ctrlKey: true })).toBe('view.palette');
  expect(pressed('2', { ctrlKey: true })).toBe('go.quotas');
  expect(pressed('F11')).toBe('view.fullScreen');
  expect(pressed('-', { ctrlKey: true })).toBe('view.zoomOut');
});

test('zooming in works on a Dutch and on an American keyboard', () => {
  expect(pressed('+', { ctrlKey: true })).toBe('view.zoomIn');
  expect(pressed('+', { ctrlKey: true, shiftKey: true })).toBe('view.zoomIn');
  expect(pressed('=', { ctrlKey: true })).toBe('view.zoomIn');
});

test('a key alone, or with Alt, is no command', () => {
  expect(pressed('k')).toBeUndefined();
  expect(pressed('k', { ctrlKey: true, altKey: true })).toBeUndefined();
  expect(pressed('z', { ctrlKey: true, shiftKey: true })).toBeUndefined();
});

test('shortcuts are shown as the keys are called', () => {
  expect(shortcutText('CommandOrControl+K')).toBe('Ctrl K');
  expect(shortcutText('CommandOrControl+Plus')).toBe('Ctrl +');
  expect(shortcutText('CommandOrControl+-')).toBe('Ctrl −');
  expect(shortcutText('F11')).toBe('F11');
});

test('a party has two letters', () => {
  expect(initialsOf('Venlo')).toBe('VE');
  expect(initialsOf('Horst aan de Maas')).toBe('HM');
  expect(initialsOf('Echt-Susteren')).toBe('ES');
});

test('the time is written as in Dutch and in English', () => {
  const instant = new Date(2026, 10, 1, 9, 5).toISOString();
  expect(timeText(instant, 'nl')).toBe('9.05');
  expect(timeText(instant, 'en')).toBe('09:05');
});
