import type { Piece } from './pieces';

/** One block, or its part on this sheet. */
export function DrawnPiece({ piece, isOnTop }: { piece: Piece; isOnTop: boolean }) {
  const { block, from, until } = piece;
  const style = { marginTop: isOnTop || !piece.isFirst ? 0 : block.space };
  if (block.kind === 'solid') return <div style={style}>{block.content}</div>;
  if (block.kind === 'text') {
    return (
      <p className={`paper-text ${block.className}`} style={style}>
        {block.text.slice(from, until).trimEnd()}
      </p>
    );
  }
  return (
    <table className={`paper-table ${block.className}`} style={style} aria-label={block.label}>
      <colgroup>
        {block.columns.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and have nothing else to be told apart by.
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <thead>{block.head}</thead>
      <tbody>{block.rows.slice(from, until).map(({ content }) => content)}</tbody>
    </table>
  );
}

/** A block as one piece, for measuring. */
export function wholePiece(block: Piece['block']): Piece {
  const until = block.kind === 'text' ? block.text.length : block.kind === 'table' ? block.rows.length : 1;
  return { block, isFirst: true, from: 0, until };
}
