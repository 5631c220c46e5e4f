/** The languages that the stand-in portal speaks. */
export type Language = 'en' | 'de' | 'fr' | 'ja';
