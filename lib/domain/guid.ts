const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads a GUID (tenant id, role template id) in any case, with or without white space around it.
 * @returns the GUID in lower case, or undefined when the text is anything else.
 */
export function readGuid(text: string | null | undefined): string | undefined {
  const guid = text?.trim().toLowerCase();
  return guid !== undefined && GUID.test(guid) ? guid : undefined;
}
