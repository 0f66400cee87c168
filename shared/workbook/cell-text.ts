/** The longest text that Excel keeps in a cell. */
const MOST = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a workbook cannot hold
const IMPOSSIBLE = /[\x00-\x08\x0b-\x1f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the signs that a workbook cannot hold. The register keeps them: the basis has every sign. */
export function cellText(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(LONE_SURROGATE, '\ufffd').slice(0, MOST);
}
