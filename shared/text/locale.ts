/** The languages of the program; Dutch is the default. */
export type Locale = 'nl' | 'en';
