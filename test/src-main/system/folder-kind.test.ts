import { expect, it } from 'vitest';
import { folderKindOf } from '../../../src-main/system/folder-kind';

it.each([
  ['C:\\Users\\jan\\Documents\\limburg.regietafel', 'local'],
  ['D:\\stick\\limburg.regietafel', 'local'],
  ['/home/jan/limburg.regietafel', 'local'],
  ['\\\\server\\team\\limburg.regietafel', 'network'],
  ['\\\\?\\UNC\\server\\team\\limburg.regietafel', 'network'],
  ['/run/user/1000/gvfs/smb-share:server=team/limburg.regietafel', 'network'],
  ['C:\\Users\\jan\\OneDrive - Gemeente Venlo\\limburg.regietafel', 'cloud'],
  ['C:\\Users\\jan\\Dropbox\\limburg.regietafel', 'cloud'],
  ['E:\\Werk\\limburg.regietafel', 'cloud'],
])('the folder of %s is %s', (path, kind) => {
  expect(folderKindOf(path, { OneDriveCommercial: 'e:\\werk' })).toBe(kind);
});
