import { explainPosition } from '../../../shared/domain/position/explain-position';
import type { LayerLine } from '../../../shared/domain/position/explanation';
import { fill } from '../../../shared/text/fill';
import { positionIndex } from '../positions/position-index';
import { stockQuestions } from '../positions/stock-questions';
import type { Session } from '../session';
import { textsOf, wordFor } from './texts';

/**
 * Whether and why each layer and share counts on a day, in words, by record id. A layer of which a part counts counts;
 * what no period of its group asks about on that day has no text.
 */
export function countingTexts(session: Session, day: string): ReadonlyMap<string, string> {
  const index = positionIndex(session);
  const { counting } = textsOf(session.locale);
  const texts = new Map<string, string>();
  const say = (id: string, line: LayerLine) => {
    if (texts.get(id) === counting.yes) return;
    texts.set(
      id,
      line.isCounted ? counting.yes : fill(counting.no, { reason: wordFor(counting.reasons, line.reason) }),
    );
  };
  for (const question of stockQuestions(index, day)) {
    for (const line of explainPosition(index, { ...question, certainty: 'hard' }, session.region).layers) {
      say(line.recordId, line);
      if (line.share !== null) say(line.share, line);
    }
  }
  return texts;
}
