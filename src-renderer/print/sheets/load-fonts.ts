const styles = ['400 16px', '600 16px'];

/** The font of the paper for every letter of this text, before anything is measured with it. */
export async function loadPrintFonts(text: string): Promise<void> {
  await Promise.all(styles.map((style) => document.fonts.load(`${style} "Source Sans 3 Print"`, text)));
}
