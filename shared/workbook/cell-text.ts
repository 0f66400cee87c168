/** The longest text that Excel keeps in a cell. */
const MOST = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a workbook cannot hold
const IMPOSSIBLE = /[\x00-\x08\x0b-\x1f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a first look, since nearly every text is fine
const SUSPECT = /[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/** A text without the signs that a workbook cannot hold. The register keeps them: the basis has every sign. */
export function cellText(text: string): string {
  if (text.length <= MOST && !SUSPECT.test(text)) return text;
  return text.replace(IMPOSSIBLE, '').replace(LONE_SURROGATE, '\ufffd').slice(0, MOST);
}
