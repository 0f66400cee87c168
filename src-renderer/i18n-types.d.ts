import type { Catalogue } from '../shared/text/catalogue';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** A text that is in no catalogue does not compile. */
    resources: { translation: Catalogue };
  }
}
