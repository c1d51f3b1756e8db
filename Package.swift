// swift-tools-version: 6.3
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

/// Data flows down this list: dates, the reckoning, the file store, reports, the shell.
let package = Package(
  name: "docket",
  products: [
    .executable(name: "docket", targets: ["docket"]),
    // What Tests/Fuzz feeds with strangers' bytes.
    .library(name: "Records", targets: ["EDTF", "Docket", "EventLog", "Shell"]),
  ],
  targets: [
    // C libraries, each in its own room: a module map and a shim. Debian has archives of all but
    // simdjson; what is linked statically need not be loaded at every start.
    .target(
      name: "CSimdjson",
      linkerSettings: [.linkedLibrary("simdjson"), .linkedLibrary("stdc++")]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .target(
      name: "CEdit",
      linkerSettings: [
        .linkedLibrary(":libedit.a"), .linkedLibrary(":libtinfo.a"), .linkedLibrary(":libbsd.a"),
        .linkedLibrary(":libmd.a"),
      ]),

    .target(name: "EDTF", swiftSettings: house),
    .target(name: "Docket", dependencies: ["EDTF"], swiftSettings: house),
    .target(
      name: "EventLog", dependencies: ["Docket", "CSimdjson", "CSodium"], swiftSettings: house),
    .target(name: "Reports", dependencies: ["Docket", "EDTF"], swiftSettings: house),
    .target(
      name: "Database", dependencies: ["Docket", "EDTF", "Reports", "CSQLite"],
      swiftSettings: house),
    .target(
      name: "Shell",
      dependencies: [
        "EDTF", "Docket", "EventLog", "Reports", "Database", "CEdit", "CUTF8Proc",
      ],
      swiftSettings: house),
    .executableTarget(name: "docket", dependencies: ["Shell"], swiftSettings: house),

    // Seeded numbers, and what runs the built binary: processes, a pseudo-terminal.
    .target(name: "Support", path: "Tests/Support", swiftSettings: house),
    .testTarget(
      name: "EDTFTests", dependencies: ["EDTF", "Support"], exclude: ["Peers"],
      swiftSettings: house),
    .testTarget(
      name: "DocketTests", dependencies: ["Docket", "EDTF", "Support"], swiftSettings: house),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Docket", "EDTF"], exclude: ["Peers"],
      swiftSettings: house),
    .testTarget(
      name: "EventLogTests", dependencies: ["EventLog", "Docket", "EDTF", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "DatabaseTests",
      dependencies: ["Database", "EventLog", "Reports", "Docket", "EDTF", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "ShellTests", dependencies: ["Shell", "Reports", "Docket", "EDTF", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "ReplTests", dependencies: ["Docket", "Support", "docket"], swiftSettings: house),
    .testTarget(name: "ProgramTests", dependencies: ["Support", "docket"], swiftSettings: house),
    .testTarget(
      name: "Transcripts", dependencies: ["Support", "docket"], exclude: ["Fixtures", "Sessions"],
      swiftSettings: house),
  ],
  cxxLanguageStandard: .cxx17
)
