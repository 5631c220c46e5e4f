import catalogue from '../data/roles.json';

/** When the catalogue of roles was last compared with its sources. ISO 8601 day. */
export const CATALOGUE_DATE: string = catalogue.checked;
