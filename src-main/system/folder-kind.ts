/** `cloud`: a folder that a program keeps equal to one elsewhere. */
export type FolderKind = 'local' | 'network' | 'cloud';

/** Names that the usual programs give their folder, also followed by a name: "OneDrive - Gemeente Venlo". */
const cloudFolder =
  /^(onedrive|sharepoint|dropbox|google ?drive|googledrive|my drive|icloud ?drive|nextcloud|owncloud|box sync)\b/i;

/** Where a file is, by its path alone: no disk is asked, because a network that is away answers after minutes. */
export function folderKindOf(path: string, environment: NodeJS.ProcessEnv = process.env): FolderKind {
  const parts = path.split(/[\\/]/);
  if (parts.some((part) => cloudFolder.test(part)) || isBelow(path, oneDriveFolders(environment))) return 'cloud';
  const isShare = /^(\\\\|\/\/)(?![?.])/.test(path) || /^\\\\\?\\UNC\\/i.test(path);
  return isShare || parts.includes('gvfs') ? 'network' : 'local';
}

function oneDriveFolders({ OneDrive, OneDriveCommercial }: NodeJS.ProcessEnv): readonly string[] {
  return [OneDrive, OneDriveCommercial].flatMap((folder) => (folder === undefined || folder === '' ? [] : [folder]));
}

function isBelow(path: string, folders: readonly string[]): boolean {
  const lower = path.toLowerCase();
  return folders.some((folder) => lower.startsWith(folder.toLowerCase()));
}
