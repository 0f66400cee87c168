import { leadOf } from '../../../shared/print/lead';
import { listOf, printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement, PrintedGroup } from '../../../shared/print/printed-agreement';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { PrintText } from '../../../shared/text/nl/print';
import type { Block, SolidBlock } from '../sheets/block';
import { changeTables } from './change-table';
import { consentsTable } from './consents-table';
import { ProofBox } from './proof-box';
import { signatureBlocks } from './signatures';
import { type Numbered, textBlocks, textSections } from './texts';
import { transfersTable } from './transfers-table';

/** An agreement from its title to its signatures, in the order in which it is read. */
export function agreementBlocks(agreement: PrintedAgreement): readonly Block[] {
  const { sections } = printWords(agreement.locale);
  const numbered = numbering(agreement);
  return [
    title(agreement),
    { kind: 'text', id: 'lead', space: 6, isGlued: true, text: leadOf(agreement), className: 'paper-lead' },
    ...versionNote(agreement),
    ...conflictNote(agreement),
    ...(agreement.transfers.length === 0
      ? []
      : [heading('transfers-title', numbered(sections.transfers)), transfersTable(agreement)]),
    ...(agreement.changes.length === 0 ? [] : changeBlocks(agreement, numbered(sections.changes))),
    ...textBlocks(textSections(agreement), numbered),
    ...findingBlocks(agreement, numbered),
    heading('consents-title', numbered(sections.consents, ['parties'])),
    ...consentBlocks(agreement),
    { ...heading('signatures-title', numbered(sections.signatures)), isGlued: true },
    ...signatureBlocks(agreement),
  ];
}

/** Counts the headings as they are asked for; one that shows a value in conflict says so. */
function numbering({ locale, conflicts }: PrintedAgreement): Numbered {
  const words = printWords(locale);
  let number = 0;
  return (name, parts = []) => {
    number += 1;
    const isInConflict = parts.some((part) => conflicts.includes(part));
    return fill(words.numbered, { number, title: isInConflict ? `${name} (${words.conflict.inHeading})` : name });
  };
}

function title({ locale, title: own }: PrintedAgreement): SolidBlock {
  return { kind: 'solid', id: 'title', space: 0, content: <h1>{own === '' ? printWords(locale).untitled : own}</h1> };
}

const heading = (id: string, text: string): SolidBlock => ({
  kind: 'solid',
  id,
  space: 14,
  content: <h2>{text}</h2>,
});

/** Which content this is, when there is another one that counts or may come to count. */
function versionNote({ locale, version, standing, newer, versionInForce }: PrintedAgreement): readonly Block[] {
  if (newer === null && versionInForce === null) return [];
  const { standings, version: words } = printWords(locale);
  const isOpen = newer?.standing === 'proposed' || newer?.standing === 'draft';
  const isInForceSaid = newer !== null && newer.version === versionInForce;
  const others = [
    ...(newer === null ? [] : [fill(words.newer, { version: newer.version, standing: standings[newer.standing] })]),
    ...(isOpen ? [words.newerOpen] : []),
    ...(versionInForce === null || isInForceSaid ? [] : [fill(words.inForce, { version: versionInForce })]),
  ];
  const content = (
    <div className="paper-box">
      <p>
        <b>{fill(words.what, { version, standing: standings[standing] })}</b> {others.join(' ')}
      </p>
    </div>
  );
  return [{ kind: 'solid', id: 'version', space: 8, content }];
}

/** Which parts of the agreement have more than one value: before anything is read. */
function conflictNote({ locale, conflicts }: PrintedAgreement): readonly Block[] {
  if (conflicts.length === 0) return [];
  const { conflict } = printWords(locale);
  const parts = listOf(
    conflicts.map((part) => conflict.names[part]),
    locale,
  );
  const content = (
    <div className="paper-box">
      <p>
        <b>{fill(conflict.parts, { parts })}</b>
      </p>
    </div>
  );
  return [{ kind: 'solid', id: 'conflicts', space: 8, content }];
}

function changeBlocks(agreement: PrintedAgreement, name: string): readonly Block[] {
  const { changes, transfers, locale } = agreement;
  return [
    heading('changes-title', name),
    ...changeTables(changes, locale),
    {
      kind: 'text',
      id: 'changes-note',
      space: 4,
      isGlued: true,
      className: 'paper-small',
      text: changeNotes(
        agreement,
        [...transfers, ...changes.flatMap(({ rows }) => rows)].some((each) => each.isInConflict),
      ),
    },
    { kind: 'solid', id: 'proof', space: 8, isGlued: true, content: <ProofBox agreement={agreement} /> },
  ];
}

function noteOf({ measure, countsAmv }: PrintedGroup, { note, noteAmv, noteFlow }: PrintText['changes']): string {
  if (measure === 'flow') return noteFlow;
  return countsAmv ? noteAmv : note;
}

/** What the numbers above it are: group, unit, with amv or without, kind and day. */
function changeNotes({ changes, locale }: PrintedAgreement, hasConflict: boolean): string {
  const words = printWords(locale);
  const notes = changes.map(({ group, kindName, day }) =>
    fill(noteOf(group, words.changes), {
      group: group.name,
      unit: words.units[group.unit],
      kind: kindName,
      day: formatDate(day),
    }),
  );
  const hasUnknown = changes.some(({ rows }) =>
    rows.some(({ before, after, gap }) => [before, after, gap].some(({ total }) => total === null)),
  );
  return [
    ...new Set(notes),
    words.changes.legend,
    ...(hasUnknown ? [words.changes.unknownLegend] : []),
    ...(hasConflict ? [words.conflict.note] : []),
  ].join(' ');
}

function findingBlocks({ findings, locale }: PrintedAgreement, numbered: Numbered): readonly Block[] {
  if (findings.length === 0) return [];
  return [
    heading('findings-title', numbered(printWords(locale).sections.findings)),
    ...findings.map(
      (finding, index): Block => ({
        kind: 'solid',
        id: `finding-${index}`,
        space: 4,
        isGlued: index === 0,
        content: <Finding finding={finding} />,
      }),
    ),
  ];
}

function Finding({ finding: { what, why } }: { finding: PrintedAgreement['findings'][number] }) {
  return (
    <p>
      <b>{/[.?]$/.test(what) ? what : `${what}.`}</b> {why}
    </p>
  );
}

function consentBlocks(agreement: PrintedAgreement): readonly Block[] {
  if (agreement.consents.length > 0) return [consentsTable(agreement)];
  return [
    {
      kind: 'text',
      id: 'no-consents',
      space: 4,
      isGlued: true,
      className: '',
      text: printWords(agreement.locale).consents.none,
    },
  ];
}
