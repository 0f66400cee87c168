import type { Party, RecordHead, RegisterState, SiteId } from '../merge/types';

/** What a workbook is about and for whom. Ids and time come from the caller. */
export interface ExportHead {
  readonly dossierId: string;
  /** Other ids of the same dossier: dossiers begun apart that were joined with it. */
  readonly joinedDossiers: readonly string[];
  readonly dossierName: string;
  /** Letters, digits and hyphens: it becomes part of the site ids of edits made in Excel. */
  readonly exportId: string;
  /** The installation that writes, and its party. */
  readonly site: SiteId;
  readonly sender: Party;
  readonly senderName: string;
  /** The party that is to fill it in, or `-`. */
  readonly addressee: Party;
  readonly addresseeName: string;
  readonly scope: 'region' | 'municipality';
  /** ISO instant. */
  readonly at: string;
  readonly programVersion: string;
  /** A marked example dossier: every visible sheet says so. */
  readonly isExample: boolean;
  /** "Kale kopie": visible sheets only, without ids, basis, manifest and remarks. */
  readonly isBare: boolean;
  readonly locale: 'nl' | 'en';
}

export interface ExportRegister {
  readonly register: string;
  readonly state: RegisterState;
}

/** A record that goes out. Reference records (areas, groups, periods) come along with the same shape. */
export interface ExportRecord extends RecordHead {
  /** Whose data it is, by the state of the sender; decides which of several values is shown in the cell. */
  readonly owner: Party | null;
  readonly registers: readonly ExportRegister[];
}

/** A figure about others, for the read-only sheet: one municipality's, or a total over an area. */
export interface ReceivedFigure {
  /** Code of a municipality, region, subregion or safety region. */
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  readonly total: number | null;
  readonly amv: number | null;
  /** "bekend van N van 31"; 1 of 1 for a municipality. */
  readonly known: number;
  readonly of: number;
  /** ISO date the figure is of, or null. */
  readonly date: string | null;
}

/** Records of an owner that the addressee may not see: how many, never which. */
export interface Withheld {
  readonly owner: Party;
  readonly facilities: number;
}

export interface ExportData {
  readonly head: ExportHead;
  readonly records: readonly ExportRecord[];
  /** Empty for scope `region`. */
  readonly received: readonly ReceivedFigure[];
  /** What the circles of the owners kept back from the addressee. */
  readonly withheld?: readonly Withheld[];
  /** Whether and why a layer counts on the day of the export, and how far an agreement is, by its id, in words: to read only. */
  readonly counting?: ReadonlyMap<string, string>;
}
