import { expect, test } from 'vitest';
import { stepOfCall } from '../../../../src-renderer/features/tour/step-of-call';

test('a step is taken by what the window asked for and got, not by a dialog that was closed', () => {
  const value = (channel: Parameters<typeof stepOfCall>[0]['channel'], value: unknown, input: unknown = undefined) =>
    stepOfCall({ channel, value, input });
  expect(value('overview.explain', {})).toBe('explain');
  expect(value('exchange.read', { kind: 'plan', planId: 'x' })).toBe('read');
  expect(value('overview.view', {}, { view: 'scenario' })).toBe('scenario');
  expect(value('overview.view', {}, {})).toBeNull();
  expect(value('print.saveAgreement', 'Afspraak.pdf')).toBe('print');
  expect(value('print.saveAgreement', null)).toBeNull();
  expect(value('print.printAgreement', true)).toBe('print');
  expect(value('print.printAgreement', false)).toBeNull();
  expect(value('quotas.matrix', {})).toBeNull();
});
