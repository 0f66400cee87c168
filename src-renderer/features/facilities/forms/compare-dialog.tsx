import type { FacilityList, FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import { inSentence } from '../../../../shared/text/in-sentence';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useDeed } from '../facilities-data';
import { capital, useWords, type Words } from '../words';
import styles from './compare.module.css';

interface CompareDialogProps {
  list: FacilityList;
  ids: readonly [string, string];
  onDone: (sentence: string) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Two locations side by side: is it one, entered twice? Then one of them becomes another name of the other. */
export function CompareDialog({ list, ids, onDone, onCancel, onFail }: CompareDialogProps) {
  const words = useWords();
  const { say } = words;
  const setSameAs = useDeed('facilities.setSameAs', { onDone, onFail });
  const [one, other] = ids.map((id) => list.facilities.find((facility) => facility.id === id));
  if (one === undefined || other === undefined) return null;
  const keep = (kept: FacilitySummary, alias: FacilitySummary) =>
    setSameAs({ id: alias.id, sameAs: kept.id }, say('same.done', { alias: alias.name, kept: kept.name }));
  const keepButton = (kept: FacilitySummary, alias: FacilitySummary) => (
    <td>
      {alias.right === 'no' ? (
        <span className="hint">{say('same.notYours', { name: alias.name, owner: alias.hostName })}</span>
      ) : (
        <Button small onPress={() => keep(kept, alias)}>
          {say('same.keep', { name: kept.name, host: kept.hostName })}
        </Button>
      )}
    </td>
  );
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('same.compareTitle')}
      actions={<Button onPress={onCancel}>{say('same.different')}</Button>}
    >
      <p>{say('same.compareHint')}</p>
      <table className={styles.table}>
        <tbody>
          {rowsOf(words, list, one, other).map(({ name, values: [left, right] }) => (
            <tr key={name} data-differs={left !== right}>
              <th scope="row">{name}</th>
              <td>{left === '' ? '–' : left}</td>
              <td>{right === '' ? '–' : right}</td>
              <td>{say(left === right ? 'same.equal' : 'same.differs')}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('same.which')}</th>
            {keepButton(one, other)}
            {keepButton(other, one)}
            <td />
          </tr>
        </tbody>
      </table>
    </Dialog>
  );
}

function rowsOf(words: Words, list: FacilityList, one: FacilitySummary, other: FacilitySummary) {
  const row = (name: string, text: (facility: FacilitySummary) => string) => ({
    name: capital(name),
    values: [text(one), text(other)] as const,
  });
  const { field, say } = words;
  return [
    row(field('name'), ({ name }) => name),
    row(say('columns.host'), ({ hostName }) => hostName),
    row(field('place'), ({ place }) => place),
    row(field('kind'), ({ kind }) => words.kind(kind)),
    row(field('status'), ({ status }) => words.status(status)),
    row(field('operator'), ({ operator }) => operator),
    row(field('from'), ({ from }) => words.day(from)),
    row(field('until'), ({ until }) => words.day(until)),
    row(field('physicalPlaces'), ({ physicalPlaces }) => words.number(physicalPlaces)),
    row(field('layer'), (facility) => layersText(words, list, facility)),
  ];
}

function layersText(words: Words, list: FacilityList, { layers }: FacilitySummary): string {
  const nameOf = (code: string) => list.groups.find((group) => group.code === code)?.name ?? code;
  return layers
    .map((layer) =>
      words.say('same.layer', {
        places: words.number(layer.total) || '–',
        group: inSentence(nameOf(layer.group)),
        from: words.day(layer.from) || '–',
        until: words.day(layer.until) || '–',
      }),
    )
    .join('; ');
}
