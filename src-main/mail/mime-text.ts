const encodedWordBytes = 45;

/** A header whose text may hold any letter, as encoded words (RFC 2047) on lines of their own; plain when it is ASCII. */
export function encodedWords(header: string, text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(line) && header.length + line.length <= 76 && !line.includes('=?'))
    return [`${header}${line}`];
  const words = chunks(line, encodedWordBytes).map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`);
  return words.map((word, at) => `${at === 0 ? header : ' '}${word}`);
}

const quotedLineLength = 75;

/** Text as quoted-printable (RFC 2045): lines of at most 76 signs, line ends as CRLF, no space at the end of a line. */
export function quotedPrintable(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const signs = [...Buffer.from(line, 'utf8')].map((byte, at, all) => quoted(byte, at === all.length - 1));
    const lines: string[] = [''];
    for (const sign of signs) {
      const last = lines.length - 1;
      const now = lines[last] ?? '';
      if (now.length + sign.length > quotedLineLength) {
        lines[last] = `${now}=`;
        lines.push(sign);
      } else lines[last] = now + sign;
    }
    return lines;
  });
}

function quoted(byte: number, isLast: boolean): string {
  const isPlain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && !isLast);
  return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

const parameterLineLength = 70;

/** A parameter with any letters in it (RFC 2231), in parts when it is long. */
export function parameter(name: string, value: string): string[] {
  if (asciiName(value) === value && value.length <= parameterLineLength) return [` ${name}="${value}"`];
  const [only = '', ...more] = percentParts(value, parameterLineLength);
  if (more.length === 0) return [` ${name}*=utf-8''${only}`];
  const lines = [only, ...more].map((part, at) => ` ${name}*${at}*=${at === 0 ? "utf-8''" : ''}${part}`);
  return lines.map((line, at) => (at < lines.length - 1 ? `${line};` : line));
}

/** A file name in signs that every program reads: "Súdwest – 1" is "Sudwest - 1". */
export function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\x20-\x7e]|["\\]/gu, '_');
}

/** Percent-encoded text in parts that never cut a sign of several bytes. */
function percentParts(text: string, length: number): string[] {
  const parts: string[] = [''];
  for (const sign of text) {
    const written = [...Buffer.from(sign, 'utf8')].map(percent).join('');
    const last = parts.length - 1;
    if ((parts[last] ?? '').length + written.length > length) parts.push(written);
    else parts[last] = (parts[last] ?? '') + written;
  }
  return parts;
}

function percent(byte: number): string {
  const sign = String.fromCharCode(byte);
  return /[A-Za-z0-9.\-_~]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Parts of at most so many bytes in UTF-8 that never cut a letter. */
function chunks(text: string, bytes: number): string[] {
  const parts: string[] = [''];
  for (const sign of text) {
    const last = parts.length - 1;
    if (Buffer.byteLength((parts[last] ?? '') + sign) > bytes) parts.push(sign);
    else parts[last] = (parts[last] ?? '') + sign;
  }
  return parts;
}
