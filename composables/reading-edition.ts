/** Address of the talk to read, where the built site has it: its page names it (scripts/site/page.ts). */
export function readingEdition(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="text/html"]')?.href
}
