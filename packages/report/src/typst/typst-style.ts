/** The fonts of the document, by name, in order of preference: who compiles brings the first; the others come with the compiler. */
export const TYPST_FONTS: readonly string[] = ['Source Sans 3', 'Libertinus Serif', 'DejaVu Sans Mono'];

/** How the document looks: the part that is the same for every report. Nothing of a report is in it. */
export const TYPST_STYLE = `
#let ink = rgb("#17324d")
#let muted = rgb("#52667a")
#let line = rgb("#768594")
#let tones = (red: rgb("#b3243d"), yellow: rgb("#7a4b00"), green: rgb("#006b47"), neutral: ink)
#let marks = (red: "✗", yellow: "▲", green: "✓", neutral: "–")
#let margins = (x: 20mm, top: 22mm, bottom: 20mm)
#let running-head(body, title) = context if counter(page).get().first() > 1 {
  set text(size: 8pt, fill: muted)
  body
  h(1fr)
  title
}
#let running-foot = context {
  set text(size: 8pt, fill: muted)
  h(1fr)
  counter(page).display("1 / 1", both: true)
}
#let sheet(body) = {
  set par(leading: 0.6em, spacing: 0.9em, justify: false)
  set list(indent: 0.6em)
  set enum(indent: 0.6em)
  set table(
    inset: (x: 4pt, y: 3.2pt),
    stroke: (x: none, y: 0.4pt + line),
    fill: (_, y) => if y == 0 { rgb("#e6f0fa") },
  )
  set table.cell(breakable: false)
  set figure(numbering: none, supplement: none, gap: 6pt)
  show figure: set block(breakable: true)
  show figure: set align(start)
  show figure: set block(above: 12pt, below: 10pt)
  set figure.caption(position: top)
  show figure.caption: it => {
    set text(size: 9pt, weight: "semibold")
    block(sticky: true, it.body)
  }
  show heading: set text(fill: ink, hyphenate: false)
  show heading.where(level: 1): it => {
    set text(size: 17pt)
    block(below: 12pt, it)
  }
  show heading.where(level: 2): set text(size: 13pt)
  show heading.where(level: 2): set block(above: 18pt, below: 9pt)
  show heading.where(level: 3): set text(size: 11pt)
  show heading.where(level: 3): set block(above: 14pt, below: 7pt)
  show link: set text(fill: rgb("#0055aa"))
  show link: underline
  show outline.entry.where(level: 1): set text(weight: "semibold")
  show outline.entry.where(level: 1): set block(above: 8pt)
  body
}
#let cover(body, title, period, note) = {
  v(1fr)
  text(size: 13pt, fill: muted, body)
  v(6pt)
  std.title(text(size: 28pt, fill: ink, hyphenate: false, title))
  text(fill: tones.red, weight: "semibold", note)
  v(2fr)
  text(fill: muted, period)
}
#let rows(caption, columns, align, head, ..cells) = figure(
  kind: table,
  caption: caption,
  {
    set text(size: 8.5pt)
    set par(leading: 0.5em)
    table(columns: columns, align: align, table.header(repeat: true, ..head.map(it => text(hyphenate: false, strong(it)))), ..cells)
  },
)
#let group(span, level, content) = table.cell(
  colspan: span,
  fill: rgb("#f5f7fa"),
  inset: (left: 4pt + (level - 1) * 8pt),
  strong(content),
)
#let band(tone, label) = text(fill: tones.at(tone), weight: "semibold", marks.at(tone) + " " + label)
#let origin(content) = block(above: 5pt, text(size: 8pt, fill: muted, content))
#let picture(caption, alt, pieces) = figure(
  kind: image,
  caption: caption,
  alt: alt,
  stack(
    spacing: 0pt,
    ..pieces.enumerate().map(((at, piece)) => {
      let shown = image(piece.path, width: piece.width, alt: if at == 0 { alt } else { caption })
      if at == 0 { shown } else { pdf.artifact(shown) }
    }),
  ),
)
`;
