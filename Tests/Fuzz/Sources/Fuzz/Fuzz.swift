/// libFuzzer's entry: the first byte picks who reads the rest, by the digits 0 to 6.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let text = String(decoding: bytes, as: UTF8.self)
  switch start.pointee % 8 {
  case 0: readDate(text)
  case 1: readEvent(bytes)
  case 2: readFilter(text)
  case 3: readLines(bytes)
  case 4: readCommands(text)
  case 5: readProcedure(bytes)
  default: readSigned(bytes)
  }
  return 0
}
