/** The formats of plain text: named here and not taken from the whole package, whose chunk would bring elements a worker cannot load. */
export { reportHtml, reportMarkdown } from '@traguardo/report';
