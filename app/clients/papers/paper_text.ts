/** The words of an information clause or of a consent, as they are printed. */
export type PaperText = {
  title: string
  lead: string
  sections: { heading: string; paragraphs: string[] }[]
}

/** Fills the blanks `{{name}}` of every sentence. */
export function filled(text: PaperText, blanks: Record<string, string>): PaperText {
  const fill = (sentence: string) =>
    sentence.replaceAll(/{{(\w+)}}/g, (blank, name: string) => blanks[name] ?? blank)
  return {
    title: fill(text.title),
    lead: fill(text.lead),
    sections: text.sections.map(({ heading, paragraphs }) => ({
      heading: fill(heading),
      paragraphs: paragraphs.map(fill),
    })),
  }
}
