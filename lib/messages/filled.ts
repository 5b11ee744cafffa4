/** `{name}` in a text is replaced by `fills.name`; a brace without a fill stays as it is. */
export function filled(text: string, fills: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (brace, name: string) => String(fills[name] ?? brace));
}
