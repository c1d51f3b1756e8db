import Reports

extension Topic {
  /// `help scripts`: the doors, the exit codes, the settings.
  static let scripts = Topic(
    "scripts", "the ways to call docket, its exit codes and its settings",
    blocks: [
      examples([
        ("docket stalled --exit-code kind:law", "one command; exit code 1 if a law has stalled"),
        ("docket -c 'set as-of 2003-03-06; stalled; check'", "several, parted by ;"),
        ("docket -f weekly.docket", "a file; - is standard input"),
        ("docket items --format jsonl | jq -r .item", "data for another program"),
      ]),
      .paragraph(
        """
        One grammar for the shell, the prompt, scripts and pipes. A file that begins with \
        "#!/usr/bin/env -S docket -f" is a program. # begins a comment, a quote may go on over \
        lines, a backslash at the end joins lines, -- ends options.
        """),
      .paragraph(
        """
        A script stops at its first error, told as FILE:LINE:COLUMN; after "set on-error continue" \
        it goes on and still exits with 2. Answers go to standard output, everything else to \
        standard error. In a script nothing is ever asked or paged. What -f, record and \
        --output name may be a pipe: docket -f <(…); a named one is waited for, as by every program.
        """),
      .heading("Exit codes, of several the greatest"),
      table(exitCodes),
      .heading("Settings, as \"set NAME VALUE\" takes them"),
      table(Settings.Name.allCases.map { ($0.rawValue, $0.meaning) }),
      .heading("Options of docket itself, before the command"),
      table(ProgramOption.all.map { ($0.usage, $0.help) }),
      .heading("Environment"), table(environment),
    ])

  /// What an exit code says.
  static let exitCodes: [(word: String, says: String)] = [
    ("0", "fine"), ("1", "findings that were asked for"),
    ("2", "the command line or script is wrong, unknown names included"),
    ("3", "the records are bad"), ("4", "the system refused: reading, writing, a lock"),
  ]

  /// The variables that docket looks at.
  static let environment: [(word: String, says: String)] = [
    (
      "DOCKET_RECORDS", "the records folder, where -C does not name one; else the nearest records/"
    ),
    ("DOCKET_BY", "who records"),
    ("DOCKET_PLAIN", "if it is not empty, every answer is as with --plain"),
    (
      "NO_COLOR, CLICOLOR_FORCE",
      "no colours, or colours in pipes too; docket --color auto, always or never goes before both"
    ),
    ("PAGER", "what shows long answers at a terminal; else less"),
    (
      "XDG_CONFIG_HOME",
      "docket/rc in it, else ~/.config/docket/rc, begins a session at the prompt; -X leaves it out"
    ),
    ("XDG_STATE_HOME", "docket/history in it, else in ~/.local/state, keeps what was typed"),
    (
      "LC_ALL, LC_CTYPE, LANG",
      "the first that is set: pictures are drawn in ASCII unless it names UTF-8"
    ),
    ("TERM", "if there is none or it is dumb, lines are read as they come, without Tab or history"),
    ("TZ", "what day it is, where no day is given"),
  ]
}
