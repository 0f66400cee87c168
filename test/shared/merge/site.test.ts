import { expect, test } from 'vitest';
import { excelSite, installationSite, isExcelSite, isInstallationSite, partyOfSite } from '../../../shared/merge/site';

const HASH = '0123456789abcdef';

test('a site id names its party, also for edits made in Excel', () => {
  expect(partyOfSite(installationSite('GM0983', '7f3a9c'))).toBe('GM0983');
  expect(partyOfSite(excelSite('GM0983', 'a1-b2', HASH))).toBe('GM0983');
  expect(partyOfSite(excelSite('-', 'a1-b2', HASH))).toBe('-');
});

test('an installation and an edit in Excel are told apart', () => {
  expect(isInstallationSite('PV31-7f3a-9c')).toBe(true);
  expect(isInstallationSite(excelSite('PV31', 'e1', HASH))).toBe(false);
  expect(isExcelSite(excelSite('-', 'e1', HASH))).toBe(true);
  expect(isExcelSite('PV31-x-e1-nothash')).toBe(false);
});

test.each(['', '-', 'gm0983-1', '__proto__', 'GM0983', 'GM0983-', 'constructor'])('"%s" is no site id', (text) => {
  expect(isInstallationSite(text) || isExcelSite(text)).toBe(false);
});
