/** Style of the self-contained page: reads on a screen in light and dark, prints on one sheet. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --paper: #ffffff; --mark: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --paper: #0d1117; --mark: #f0a070; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.1rem 0 0.3rem; }
h2, dt { font-size: 1rem; font-weight: 600; margin: 1.4rem 0 0.2rem; }
dl, dd { margin: 0; }
.kicker { margin: 0; color: var(--quiet); font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; }
.facts, .note { color: var(--quiet); margin: 0 0 0.5rem; }
.missing { color: var(--mark); font-style: italic; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
@page { size: A4; margin: 14mm 16mm; }
@media print { main { padding: 0; max-width: none; } body { font-size: 9.5pt; line-height: 1.35; } h1 { font-size: 16pt; } h2, dt { font-size: 9.5pt; margin-top: 0.7rem; } th, td { padding: 0.25rem 0.75rem 0.25rem 0; } tr, dt, dd { break-inside: avoid; } dt { break-after: avoid; } }
`;
