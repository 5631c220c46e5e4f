/** The least that reading a link can cost: taking the address apart, and looking at each parameter. */
export function floorOf(link: string): number {
  if (!URL.canParse(link)) return 0;
  let characters = 0;
  for (const [name, value] of new URL(link).searchParams) characters += name.length + value.length;
  return characters;
}
