import EDTF
import Testing

struct BoundsTests {
  private let ten = Day(number: 10)
  private let twenty = Day(number: 20)

  @Test func `reversed bounds cannot be made`() {
    #expect(Bounds(twenty, ten) == nil)
    #expect(Bounds(ten, twenty) != nil)
    #expect(Bounds(.distantFuture, .distantPast) == nil)
  }

  @Test func `one day is one day, and the ends of time are none`() {
    #expect(Bounds(ten).isOneDay)
    #expect(Bounds(ten, twenty)?.isOneDay == false)
    #expect(!Bounds.unknown.isOneDay)
    #expect(!Bounds(.distantPast).isOneDay)
  }

  @Test func `a hull holds both`() {
    #expect(Bounds(ten).hull(Bounds(twenty)) == Bounds(ten, twenty))
    #expect(Bounds(twenty).hull(Bounds(ten)) == Bounds(ten, twenty))
    #expect(Bounds(ten).hull(.unknown) == .unknown)
  }

  @Test func `capping and raising narrow, and leave nothing rather than reverse`() {
    let both = Bounds(ten, twenty)
    #expect(both?.capped(at: Day(number: 15)) == Bounds(ten, Day(number: 15)))
    #expect(both?.capped(at: Day(number: 25)) == both)
    #expect(both?.capped(at: Day(number: 9)) == nil)
    #expect(both?.raised(to: Day(number: 15)) == Bounds(Day(number: 15), twenty))
    #expect(both?.raised(to: Day(number: 5)) == both)
    #expect(both?.raised(to: Day(number: 21)) == nil)
  }

  @Test func `either side can be opened`() {
    #expect(Bounds(ten).openedBelow == Bounds(.distantPast, ten))
    #expect(Bounds(ten).openedAbove == Bounds(ten, .distantFuture))
  }
}
