extension StyleSheet {
  /// Of a site, on a screen of any width, light or dark, and in print; colours mean what they mean in
  /// pictures and in a terminal, and a word always says the same.
  static let site = """
    :root {
      color-scheme: light dark;
      --ground: #fff; --text: #1f2328; --quiet: #57606a; --rule: #d8dee4; --link: #0550ae;
      --red: #cf222e; --amber: #9a6700; --blue: #0969da; --green: #1a7f37; --neutral: #57606a;
      --soft: #f6f8fa;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #0d1117; --text: #e6edf3; --quiet: #9198a1; --rule: #30363d; --link: #79c0ff;
        --red: #ff7b72; --amber: #d29922; --blue: #58a6ff; --green: #3fb950; --neutral: #9198a1;
        --soft: #161b22;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      background: var(--ground); color: var(--text); margin: 0 auto; max-width: 44rem;
      padding: 0 1rem; font: 1.0625rem/1.55 system-ui, "Noto Sans", "Noto Sans Khmer", sans-serif;
      overflow-wrap: break-word;
    }
    a, cite, h1, h2, h3, dd { overflow-wrap: anywhere; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .12em; }
    a:focus-visible { outline: .17rem solid var(--link); outline-offset: .12rem; border-radius: .1rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; }
    h1:lang(km), .other-title:lang(km) { line-height: 1.6; }
    h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; }
    h2 a { color: inherit; }
    h3 { font-size: 1.0625rem; line-height: 1.3; margin: 1.75rem 0 .25rem; }
    p, ul, ol, dl, table, pre, figure { margin: 0 0 1rem; }
    ul, ol { padding-inline-start: 1.25rem; }
    ul ul { list-style: disc; }
    li { margin: 0 0 .5rem; }
    code, pre { font: .875em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
    code { overflow-wrap: anywhere; }
    pre {
      background: var(--soft); border-radius: .3rem; overflow-wrap: anywhere; padding: .6rem .75rem;
      white-space: pre-wrap;
    }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { background: var(--ground); left: 1rem; padding: .5rem; top: .5rem; }

    header {
      align-items: baseline; border-bottom: 1px solid var(--rule); column-gap: 1rem; display: flex;
      flex-wrap: wrap; margin: 0 0 2rem; padding: 1rem 0 .6rem;
    }
    header p { margin: 0; }
    header .name { font-weight: 700; }
    header .name a { color: inherit; text-decoration: none; }
    header .name a:hover { text-decoration: underline; }
    .as-of { color: var(--quiet); font-size: .9375rem; }
    nav { flex-basis: 100%; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; list-style: none; margin: 0; padding: 0; }
    nav li { margin: 0; }
    nav a { display: inline-block; font-size: .9375rem; padding: .35rem 0; }
    nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
    .turn { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: .5rem; }
    .turn .here { color: var(--quiet); font-size: .9375rem; padding: .35rem 0; }
    footer {
      border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; margin-top: 3rem;
      padding: .75rem 0 1rem;
    }

    .lead { font-size: 1.125rem; }
    .kicker, .other-title { color: var(--quiet); margin: 0 0 .25rem; }
    .other-title { font-size: 1.125rem; margin: -.25rem 0 .75rem; }
    .stands { font-size: 1.125rem; }
    .entries { list-style: none; margin: 0; padding: 0; }
    .entries > li { border-top: 1px solid var(--rule); margin: 0; padding: .75rem 0; }
    .entries p { margin: 0 0 .25rem; }
    .entries ul { margin-bottom: 0; }
    .item { align-items: baseline; column-gap: .6rem; display: flex; flex-wrap: wrap; font-weight: 600; }
    .place, .record, .when, .source, .also, .note, .story { color: var(--quiet); }
    .events { margin: .25rem 0 0; }
    .events li { margin: 0 0 .25rem; }
    cite { font-style: normal; }
    .figure b { font-variant-numeric: tabular-nums; }

    .standing { font-size: .9375rem; font-weight: 600; white-space: nowrap; }
    .standing::before { content: "\\25CF"; content: "\\25CF" / ""; margin-inline-end: .35em; }
    .stalled { color: var(--red); }
    .stalled::before { content: "\\25A0"; content: "\\25A0" / ""; }
    .possibly-stalled { color: var(--amber); }
    .possibly-stalled::before { content: "\\25A1"; content: "\\25A1" / ""; }
    .due-soon { color: var(--blue); }
    .due-soon::before { content: "\\25B6"; content: "\\25B6" / ""; }
    .paused, .closed { color: var(--neutral); }
    .paused::before { content: "\\2016"; content: "\\2016" / ""; }
    .closed::before { content: "\\2713"; content: "\\2713" / ""; }
    .on-track { color: var(--green); }
    b.certain { color: var(--red); }
    b.possible { color: var(--amber); }
    b.here { color: var(--quiet); font-size: .9375rem; font-weight: 400; }
    b.here::before { content: "\\2190\\A0"; content: "\\2190\\A0" / ""; }
    .counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; }
    .counts li { margin: 0; }
    .counts a { text-decoration-color: currentcolor; }

    figure img { display: block; height: auto; max-width: 100%; }
    table { border-collapse: collapse; width: 100%; }
    th, td {
      border-bottom: 1px solid var(--rule); font-weight: 400; padding: .4rem .9rem .4rem 0;
      text-align: start; vertical-align: top;
    }
    thead th { color: var(--quiet); font-size: .9375rem; }
    tbody th { font-weight: 600; overflow-wrap: anywhere; }
    dt { color: var(--quiet); font-size: .9375rem; }
    dd { margin: 0 0 .5rem; }

    .timeline { list-style: none; padding: 0; }
    .timeline > li {
      border-inline-start: .2rem solid var(--rule); margin: 0; padding: 0 0 1.5rem 1rem;
      padding-inline: 1rem 0;
    }
    .timeline > li:target { border-color: var(--link); }
    .timeline p { margin: 0 0 .25rem; }
    .timeline .when { font-size: .9375rem; }
    .timeline .what { font-weight: 600; }
    .timeline .record { font-size: .875rem; }
    .also, .story { margin-top: .6rem; }
    blockquote { border: 0; margin: .35rem 0 .5rem; padding: 0; }
    blockquote p { font-style: normal; }
    blockquote p::before { content: "\\201C"; content: "\\201C" / ""; }
    blockquote p::after { content: "\\201D"; content: "\\201D" / ""; }

    @media (max-width: 40rem) {
      body { font-size: 1rem; }
      h1 { font-size: 1.5rem; }
      header { margin-bottom: 1.5rem; }
      th, td { padding-inline-end: .6rem; }
    }
    @media print {
      :root {
        --ground: #fff; --text: #000; --quiet: #444; --rule: #bbb; --link: #000; --red: #a40e26;
        --amber: #7d4e00; --blue: #0550ae; --green: #116329; --neutral: #444; --soft: #fff;
      }
      body { font-size: 10pt; max-width: none; padding: 0; }
      nav, .skip, .more { display: none; }
      h2 { margin-top: 1.5rem; }
      h2, h3 { break-after: avoid; }
      li, tr, figure, blockquote { break-inside: avoid; }
      .source a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .8em; }
    }

    """
}
