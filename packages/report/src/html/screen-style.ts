/** Colours of Designers Italia; every pair of text and ground has at least 4.5:1 in each of the sets. */
const COLOURS = `
:root{color-scheme:light dark;--page:#fff;--surface:#f5f7fa;--ink:#1a2a3a;--heading:#17324d;--muted:#52667a;--line:#c5cfd9;--strong:#5b6f82;--link:#0055b3;--band:#06c;--accent:#06c;--on-band:#fff;--focus:#b34700;--green:#00583a;--green-soft:#e0f3eb;--yellow:#6b4100;--yellow-soft:#fff2d6;--red:#9c1d34;--red-soft:#fce8ec;--neutral:#3d4e5f;--neutral-soft:#e9eef2}
@media screen and (prefers-color-scheme:dark){:root{--page:#0e1620;--surface:#16212e;--ink:#e6edf5;--heading:#f3f7fb;--muted:#a9bacb;--line:#34465a;--strong:#7d92a8;--link:#8cc1ff;--band:#122438;--accent:#7ab8ff;--on-band:#fff;--focus:#ffbf47;--green:#6fdcae;--green-soft:#143527;--yellow:#ffcf70;--yellow-soft:#3b2c0d;--red:#ff9eac;--red-soft:#43191f;--neutral:#b7c5d3;--neutral-soft:#263546}}
@media screen and (prefers-contrast:more){:root{--ink:#000;--heading:#000;--muted:#1f2b37;--line:#000;--strong:#000;--link:#003a7a;--band:#00284f;--accent:#00284f}}
@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--page:#000;--surface:#0a0f15;--ink:#fff;--heading:#fff;--muted:#e1e8ef;--line:#fff;--strong:#fff;--link:#b8dbff;--band:#000;--accent:#fff}}
`;

const TEXT = `
*,::before,::after{box-sizing:border-box}
html{font:100%/1.55 'Titillium Web','Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif;color:var(--ink);background:var(--page);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{color:var(--heading);line-height:1.25;margin:1.6em 0 .5em;text-wrap:balance}
h1{font-size:2rem}h2{font-size:1.7rem;padding-bottom:.3rem;border-bottom:3px solid var(--accent)}h3{font-size:1.35rem}h4{font-size:1.15rem}h5,h6{font-size:1rem}
p,ul,ol,dl{margin:.6em 0;max-width:46rem}li{margin:.2em 0}
a{color:var(--link);text-underline-offset:.15em}a:hover{text-decoration-thickness:2px}
a.why{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--strong)}
a.why:hover{text-decoration-style:solid}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
code,.hash{font-family:'Roboto Mono',ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
pre{max-width:100%;padding:.75rem 1rem;overflow-x:auto;background:var(--surface);border:1px solid var(--line)}
.figure{white-space:nowrap}
.skip{position:absolute;left:-100vw;top:0;padding:.6rem 1rem;background:var(--page);color:var(--link);z-index:2}
.skip:focus{left:0}
`;

const FRAME = `
.cover{background:var(--band);color:var(--on-band)}
.cover>*{max-width:80rem;margin:0 auto;padding:0 1.25rem}
.cover .body{padding-top:1.5rem;font-weight:600;font-size:1.1rem}
.cover h1{color:inherit;margin:.2rem auto;font-size:clamp(1.7rem,4vw,2.6rem)}
.cover .period{padding-bottom:1.6rem}
.cover .period+p{padding-bottom:1.2rem}
.cover a{color:inherit}
.cover :focus-visible{outline-color:#fff}
.cover nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0;padding:.7rem 0;max-width:none;list-style:none}
.cover nav{border-top:1px solid #ffffff59}
.cover [aria-current]{font-weight:700;text-decoration:none}
.draft{max-width:none!important;margin:0;padding:.6rem 1.25rem!important;background:var(--yellow-soft);color:var(--yellow);border-bottom:2px solid}
.draft strong{text-transform:uppercase;letter-spacing:.08em}
.frame{max-width:80rem;margin:0 auto;padding:0 1.25rem}
main{min-width:0}
main:focus{outline:none}
.contents ul{list-style:none;margin:0;padding-left:0}
.contents ul ul{padding-left:1rem}
.contents a{display:inline-block;padding:.18rem 0;text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents h2{font-size:1.1rem;margin:1.5rem 0 .4rem;border:0;padding:0}
.up{font-size:.9rem}
.way{margin:1rem 0}
.way ol,.way ul{display:flex;flex-wrap:wrap;gap:.2rem .6rem;max-width:none;margin:0;padding:0;list-style:none}
.way ol li:not(:last-child)::after{content:'›';content:'›' / '';margin-left:.6rem;color:var(--muted)}
.chapter{margin-bottom:2.5rem}
footer{margin-top:3rem;padding:.5rem 0 2rem;border-top:3px solid var(--accent);background:var(--surface)}
footer p{max-width:none;font-size:.85rem;color:var(--muted);overflow-wrap:anywhere}
@media screen and (min-width:64rem){.with-contents{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2rem}.with-contents .contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding-bottom:2rem;font-size:.95rem}.up{display:none}}
@media screen and (max-width:40rem){h2{font-size:1.45rem}}
`;

/** What scrolls sideways has a shade at each side beyond which there is more; what moves along covers the shade at its end. */
const THINGS = `
.scroll{overflow-x:auto;margin:1.2rem 0;max-width:100%}
.scroll,.drawing{background:linear-gradient(90deg,var(--page) 50%,transparent) 0 0/2.5rem 100% no-repeat local,linear-gradient(270deg,var(--page) 50%,transparent) 100% 0/2.5rem 100% no-repeat local,linear-gradient(90deg,var(--strong),transparent) 0 0/.75rem 100% no-repeat,linear-gradient(270deg,var(--strong),transparent) 100% 0/.75rem 100% no-repeat}
.scroll table{margin:0}.scroll caption>span{display:inline-block;position:sticky;left:0;max-width:calc(100vw - 2.6rem)}.scroll .many{min-width:40rem}.scroll .wide{min-width:56rem;font-size:.8rem}.wide th,.wide td{padding:.3rem .35rem}
table:not(.scroll>*) td{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:1.2rem 0;font-size:.95rem;line-height:1.4}
caption{text-align:start;font-weight:600;padding:.3rem 0;color:var(--heading)}
th,td{border:1px solid var(--line);padding:.35rem .55rem;text-align:start;vertical-align:top}
thead th,thead td{background:var(--surface);border-bottom:2px solid var(--strong);vertical-align:bottom;color:var(--heading)}
tbody th{font-weight:400}
.number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.short{white-space:nowrap}
thead .number{white-space:normal}
.total>*{font-weight:700;background:var(--surface);border-top:2px solid var(--strong)}
.group th{font-weight:700;background:var(--neutral-soft);color:var(--heading)}
.group.level-2 th{padding-left:1.4rem;font-weight:600}
.group.level-3 th,.group.level-4 th{padding-left:2.2rem;font-weight:600;font-style:italic}
.missing{color:var(--muted)}
.source{margin:-.8rem 0 1.2rem;font-size:.85rem;color:var(--muted)}
.band{display:inline-block;padding:.05rem .55rem;border:1px solid;border-radius:.9em;font-size:.9em;font-weight:600;line-height:1.4}
.band.green{color:var(--green);background:var(--green-soft)}.band.yellow{color:var(--yellow);background:var(--yellow-soft)}
.band.red{color:var(--red);background:var(--red-soft)}.band.neutral{color:var(--neutral);background:var(--neutral-soft)}
figure{margin:1.5rem 0}
figcaption{font-weight:600;color:var(--heading);margin-bottom:.4rem}
.drawing{overflow-x:auto}.drawing desc+.label{fill:none}
.drawing svg{display:block;height:auto;max-width:100%;min-width:min(var(--width),40rem)}
details{margin:.4rem 0}summary{cursor:pointer;color:var(--link)}
@media (forced-colors:active){:root{--page:Canvas;--strong:CanvasText}.scroll,.drawing{forced-color-adjust:none}:is(.scroll,.drawing)>*{forced-color-adjust:auto}.band,.total>*,.group th{border:1px solid CanvasText}}
`;

/** How a page looks on a screen: light, dark, with more contrast, on a phone. No file is needed for its letters. */
export const SCREEN_STYLE = `${COLOURS}${TEXT}${FRAME}${THINGS}`;
