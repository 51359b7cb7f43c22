/**
 * Style of the self-contained page: reads on a screen in light and dark, prints one record on one sheet of A4 or Letter.
 * On paper the answers stand in two columns, and the more there is to print, the smaller: `data-fill` says how much.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --paper: #ffffff; --mark: #9a3412; --bar: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --paper: #0d1117; --mark: #f0a070; --bar: #3fb950; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.1rem 0 0.3rem; }
h2 { font-size: 1rem; font-weight: 600; margin: 1.4rem 0 0.2rem; }
p { margin: 0 0 0.35rem; }
a { color: inherit; }
.kicker, .label { margin: 0; color: var(--quiet); font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; }
.facts, .note, .meaning { color: var(--quiet); }
.decision p { font-size: 1.15rem; margin: 0.8rem 0 0.5rem; }
.decision .missing, .people .missing { font-size: 1rem; }
.people { color: var(--quiet); }
.authored { margin: 0.8rem 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--line); }
.name { font-weight: 600; }
.missing { color: var(--mark); font-style: italic; }
.readiness { display: flex; align-items: center; gap: 0.6rem; margin: 0.8rem 0; color: var(--quiet); }
.readiness meter { width: 8rem; height: 0.8rem; accent-color: var(--bar); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
.contents ol { padding-inline-start: 1.5rem; }
.contents li { margin: 0 0 0.9rem; }
.contents p { margin: 0; }
article + article, .contents + article { margin-top: 3rem; padding-top: 3rem; border-top: 1px solid var(--line); }
@page { size: auto; margin: 12mm 14mm; }
@media print {
  :root { --ink: #000000; --quiet: #444444; --line: #bbbbbb; --paper: #ffffff; --mark: #7a2a0e; }
  main { padding: 0; max-width: none; }
  body { line-height: 1.3; }
  article { font-size: 10pt; }
  article[data-fill="2"] { font-size: 9pt; }
  article[data-fill="3"] { font-size: 8pt; }
  article[data-fill="4"] { font-size: 7pt; }
  article .questions { columns: 2; column-gap: 8mm; }
  article + article, .contents + article { margin: 0; padding: 0; border: 0; break-before: page; }
  h1 { font-size: 1.6em; }
  h2 { font-size: 1em; margin: 0.8em 0 0.1em; break-inside: avoid; break-after: avoid; }
  .decision .missing, .people .missing { font-size: 1em; }
  section:first-child > h2 { margin-top: 0; }
  p { margin: 0 0 0.25em; }
  .kicker, .label { font-size: 0.8em; }
  .decision p { font-size: 1.15em; margin: 0.4em 0 0.3em; }
  .authored, .readiness { margin: 0.4em 0; }
  th, td { padding: 0.2em 0.6em 0.2em 0; }
  p, tr { break-inside: avoid; }
}
`;
