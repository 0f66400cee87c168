import type { AgreementList, AgreementSummary } from '../../../../shared/ipc/schemas/agreements';
import { GroupGlyph } from '../../../components/group-glyph';
import { useWords } from '../words';
import styles from './sums.module.css';

interface SumsProps {
  sums: AgreementSummary['sums'];
  groups: AgreementList['groups'];
}

/** What an agreement moves: a shape and a number per group and period, never added up over periods. */
export function Sums({ sums, groups }: SumsProps) {
  const { say, number } = useWords();
  const inOrder = groups.flatMap((group) =>
    sums.filter((each) => each.group === group.code).map((each) => ({ ...each, order: group.order, name: group.name })),
  );
  return inOrder.map(({ group, period, order, name, total }) => (
    <span key={`${group} ${period}`} className={styles.sum}>
      <GroupGlyph order={order} />
      <span aria-hidden="true">{number(total)}</span>
      <span className="visually-hidden">
        {say('list.places', { count: total === null ? say('list.unknown') : number(total), group: name })}
      </span>
    </span>
  ));
}
