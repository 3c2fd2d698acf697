/** Facts for search engines (schema.org), as data and never as script: `<` is escaped, so no text can end the element. */
export const JsonLd = ({ facts }: { facts: object[] }) =>
  facts.length === 0 ? null : (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{
        __html: JSON.stringify({ '@context': 'https://schema.org', '@graph': facts }).replaceAll('<', '\\u003c'),
      }}
    />
  )
