/** A part of a text that stayed, went or came. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed between two texts, by whole words: the pieces that are not added are the old text, those that are not
 * removed the new one, to the letter.
 */
export function wordDiff(before: string, after: string): TextPiece[] {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = changed(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return merged([
    ...old.slice(0, start).map(piece('same')),
    ...middle,
    ...old.slice(old.length - end).map(piece('same')),
  ]);
}

/** Longest common subsequence; beyond this many steps the middle is shown as replaced as a whole. */
const MOST_STEPS = 4_000_000;

function changed(old: readonly string[], now: readonly string[]): TextPiece[] {
  const whole = [...old.map(piece('removed')), ...now.map(piece('added'))];
  if (old.length === 0 || now.length === 0 || old.length * now.length > MOST_STEPS) return whole;
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: TextPiece[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push(piece('same')(old[i] ?? ''));
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push(piece('removed')(old[i] ?? ''));
      i += 1;
    } else {
      pieces.push(piece('added')(now[j] ?? ''));
      j += 1;
    }
  }
  return pieces;
}

/** A word with the space behind it, so that nothing of the text is lost. */
function wordsIn(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

const piece =
  (kind: TextPiece['kind']) =>
  (text: string): TextPiece => ({ kind, text });

/** Neighbours of one kind are one piece; what went stands before what came. */
function merged(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
