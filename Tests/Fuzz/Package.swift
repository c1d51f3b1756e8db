// swift-tools-version: 6.3
import PackageDescription

/// What strangers' bytes go through first, under libFuzzer and the address sanitizer; see `make fuzz`.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "docket", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Records", package: "docket")
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library", "-enable-testing"]),
      ],
      linkerSettings: [.unsafeFlags(["-Xlinker", "--defsym=Fuzz_main=main"])])
  ]
)
