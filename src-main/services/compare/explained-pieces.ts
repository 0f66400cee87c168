import { recordHead } from '../../../shared/domain/entities';
import type { LayerLine, PositionExplanation } from '../../../shared/domain/position/explanation';

/** One line of an explanation by itself, so that two explanations can be laid side by side. */
export interface ExplainedPiece {
  /** The same line at another moment has the same key. */
  readonly key: string;
  /** What it says of the figure: another text is another contribution. */
  readonly said: string;
  /** Records that can have made it so. */
  readonly records: readonly string[];
  readonly only: PositionExplanation;
}

/** Every line of an explanation as a piece. */
export function explainedPieces(explanation: PositionExplanation): ExplainedPiece[] {
  const { area, quotas, transfers, layers, realisations, carries, substitutions } = explanation;
  const nothing: PositionExplanation = {
    area,
    quotas: [],
    transfers: [],
    layers: [],
    realisations: [],
    carries: [],
    substitutions: [],
  };
  return [
    ...quotas.map((line) =>
      piece(['quota', line.role, line.area, line.kind], line, recordsOfQuota(line), { ...nothing, quotas: [line] }),
    ),
    ...transfers.map((line) =>
      piece(['transfer', line.recordId], line, [line.recordId, line.agreement], { ...nothing, transfers: [line] }),
    ),
    ...layers.map((line) =>
      piece(['layer', line.recordId, line.municipality, line.part], line, recordsOfLayer(line), {
        ...nothing,
        layers: [line],
      }),
    ),
    ...realisations.map((line) =>
      piece(['count', line.recordId], line, [line.recordId], { ...nothing, realisations: [line] }),
    ),
    ...carries.map((line) =>
      piece(['carry', line.municipality, line.period], line, line.recordId === null ? [] : [line.recordId], {
        ...nothing,
        carries: [line],
      }),
    ),
    ...substitutions.map((line) =>
      piece(['substitution', line.rule.recordId], line, [line.rule.recordId], { ...nothing, substitutions: [line] }),
    ),
  ];
}

function piece(
  key: readonly string[],
  line: object,
  records: readonly string[],
  only: PositionExplanation,
): ExplainedPiece {
  return { key: key.join(' '), said: JSON.stringify(line), records, only };
}

function recordsOfQuota({ recordId, formula }: PositionExplanation['quotas'][number]): string[] {
  return formula === null ? [recordId] : [recordId, formula.inhabitantsRecord];
}

/** A layer counts as its facility lets it, and for another municipality as its share and the answer to it are. */
function recordsOfLayer({ recordId, facility, share, host, municipality }: LayerLine): string[] {
  if (share === null) return [recordId, facility];
  const answer = recordHead('share-confirmation', { host, layer: recordId, municipality }).id;
  return [recordId, facility, share, answer];
}
