#include "CSimdjson.h"

#include <cstring>
#include <new>
#include <string_view>
#include <vector>

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

namespace ondemand = simdjson::ondemand;

namespace {

constexpr std::string_view head = "{\"id\":\"";
constexpr size_t digits = 64;

// Whether 16 bytes are lower-case hexadecimal digits; their value if so.
bool read_word(const char *text, uint64_t &word) {
  word = 0;
  for (int half = 0; half < 2; half++) {
    uint64_t eight;
    std::memcpy(&eight, text + 8 * half, 8);
    // Letters have the bit 0x40. What is no digit is not what its nibble is written as.
    uint64_t letters = (eight & 0x4040404040404040) >> 6;
    uint64_t nibbles = ((eight & 0x0F0F0F0F0F0F0F0F) + 9 * letters) & 0x0F0F0F0F0F0F0F0F;
    uint64_t above_nine = ((nibbles + 0x0606060606060606) >> 4) & 0x0101010101010101;
    if (nibbles + 0x3030303030303030 + 39 * above_nine != eight) return false;
    // They are put together two, four and eight at a time.
    uint64_t pairs = (nibbles << 4 | nibbles >> 8) & 0x00FF00FF00FF00FF;
    uint64_t fours = (pairs | pairs >> 8) & 0x0000FFFF0000FFFF;
    word = word << 32 | __builtin_bswap32(uint32_t(fours | fours >> 16));
  }
  return true;
}

// Whether 64 bytes are lower-case hexadecimal digits.
bool is_id(const char *text) {
  bool wrong = false;
  for (size_t i = 0; i < digits; i++) {
    uint8_t digit = uint8_t(text[i] - '0'), letter = uint8_t(text[i] - 'a');
    wrong |= (digit > 9) & (letter > 5);
  }
  return !wrong;
}

// The name of a member and the quote behind it, as it is looked for in a text: at most 16 bytes.
struct pattern {
  uint64_t words[2] = {0, 0};
  uint64_t masks[2] = {0, 0};

  constexpr explicit pattern(std::string_view name) {
    for (size_t i = 0; i <= name.size(); i++) {
      words[i / 8] |= uint64_t(uint8_t(i < name.size() ? name[i] : '"')) << (8 * (i % 8));
      masks[i / 8] |= uint64_t(0xFF) << (8 * (i % 8));
    }
  }

  // 16 bytes are looked at.
  bool stands_at(const char *text) const {
    uint64_t found[2];
    std::memcpy(found, text, sizeof found);
    return (((found[0] ^ words[0]) & masks[0]) | ((found[1] ^ words[1]) & masks[1])) == 0;
  }
};

// Which of some names stands at `text`, an expected one and those behind it looked for first; -1 if none.
template <size_t count>
int name_at(const char *text, const pattern (&names)[count], int expected) {
  for (size_t i = 0; i < count; i++) {
    size_t which = (size_t(expected) + i) % count;
    if (names[which].stands_at(text)) return int(which);
  }
  return -1;
}

bool read_id(const char *text, uint64_t *words) {
  for (int i = 0; i < 4; i++) {
    if (!read_word(text + 16 * i, words[i])) return false;
  }
  return true;
}

constexpr std::string_view kinds[] = {
    "opened", "entered", "reported", "measured",     "promised", "paused",
    "resumed", "linked", "corroborated", "corrected", "retracted"};

enum kind { opened, entered, reported, measured, promised, paused, resumed, linked, corroborated,
            corrected, retracted };

int kind_named(std::string_view name) {
  for (int kind = opened; kind <= retracted; kind++) {
    if (kinds[kind] == name) return kind;
  }
  return -1;
}

// The members a plain line may have, in the order docket writes them. Each is taken once.
enum member : uint32_t {
  m_event, m_item, m_on, m_title, m_kind, m_procedure, m_stage, m_who, m_figure, m_value, m_unit,
  m_period, m_due, m_reason, m_relation, m_to, m_target, m_set, m_source, m_note, m_prev, m_recorded,
  m_by, m_count
};

constexpr pattern members[m_count] = {
    pattern("event"), pattern("item"), pattern("on"), pattern("title"), pattern("kind"),
    pattern("procedure"), pattern("stage"), pattern("who"), pattern("figure"), pattern("value"),
    pattern("unit"), pattern("period"), pattern("due"), pattern("reason"), pattern("relation"),
    pattern("to"), pattern("target"), pattern("set"), pattern("source"), pattern("note"),
    pattern("prev"), pattern("recorded"), pattern("by")};

// Those of a source.
enum { s_title, s_publisher, s_date };
constexpr pattern source_members[] = {pattern("title"), pattern("publisher"), pattern("date"),
                                      pattern("url"), pattern("archived"), pattern("quote")};

constexpr uint32_t bit(member m) { return 1u << m; }
constexpr uint32_t common = bit(m_event) | bit(m_item) | bit(m_recorded) | bit(m_by);

// What a kind must have, and what it may have; more than that is read by docket's own reader.
struct shape {
  uint32_t needed;
  uint32_t allowed;
};

constexpr uint32_t everywhere =
    common | bit(m_on) | bit(m_source) | bit(m_note) | bit(m_prev);

constexpr shape shape_of(uint32_t needed, uint32_t optional, bool sourced = true) {
  uint32_t least = common | needed | (sourced ? bit(m_source) : 0);
  return {least, everywhere | needed | optional};
}

constexpr shape shapes[] = {
    shape_of(bit(m_title) | bit(m_kind), bit(m_procedure)),
    shape_of(bit(m_stage), 0),
    shape_of(0, bit(m_stage) | bit(m_who)),
    shape_of(bit(m_figure) | bit(m_value), bit(m_unit) | bit(m_period)),
    shape_of(bit(m_stage) | bit(m_due), bit(m_who)),
    shape_of(0, bit(m_reason)),
    shape_of(0, bit(m_reason)),
    shape_of(bit(m_relation) | bit(m_to), 0, false),
    shape_of(bit(m_target), bit(m_stage) | bit(m_value)),
    shape_of(bit(m_target) | bit(m_set), 0, false),
    shape_of(bit(m_target), bit(m_reason), false),
};

// -?[0-9]+(\.[0-9]+)? with an optional sign of precision before it.
bool is_quantity(std::string_view text) {
  size_t i = 0;
  auto run = [&] {
    size_t first = i;
    while (i < text.size() && text[i] >= '0' && text[i] <= '9') i++;
    return i > first;
  };
  if (i < text.size() && (text[i] == '~' || text[i] == '>' || text[i] == '<')) i++;
  if (i < text.size() && text[i] == '-') i++;
  if (!run()) return false;
  if (i < text.size() && text[i] == '.') {
    i++;
    if (!run()) return false;
  }
  return i == text.size();
}

}  // namespace

struct csimdjson_lines {
  const csimdjson_line *read(const char *text, size_t length, size_t *count) {
    lines.clear();
    start = text;
    end = text + length;
    at = text;
    // A carriage return is white space to JSON, and none to docket.
    if (std::memchr(text, '\r', length) == nullptr) read_plain(length);
    // What simdjson stumbled at, and all behind it.
    while (at < end) add_odd();
    *count = lines.size();
    return lines.data();
  }

 private:
  ondemand::parser parser;
  std::vector<csimdjson_line> lines;
  const char *start = nullptr;
  const char *end = nullptr;
  // Where the next line begins.
  const char *at = nullptr;
  // Whether the line has a backslash anywhere: few have.
  bool has_escapes = false;

  const char *line_end() const {
    return static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
  }

  void add_odd() {
    const char *newline = line_end();
    csimdjson_line line{};
    line.kind = CSIMDJSON_ODD;
    add(line, newline);
  }

  void add(csimdjson_line &line, const char *newline) {
    line.offset = uint32_t(at - start);
    line.length = uint32_t(newline - at);
    lines.push_back(line);
    at = newline + 1;
  }

  void read_plain(size_t length) {
    ondemand::document_stream stream;
    if (parser.iterate_many(start, length, length + simdjson::SIMDJSON_PADDING).get(stream)) return;
    for (auto document : stream) {
      const char *newline = line_end();
      if (newline == nullptr) return;
      csimdjson_line line{};
      switch (read_line(document, newline, line)) {
        case outcome::plain: add(line, newline); break;
        case outcome::odd:
          line = {};
          line.kind = CSIMDJSON_ODD;
          add(line, newline);
          break;
        // Where the next document begins is not known any more.
        case outcome::lost: return;
      }
    }
  }

  enum class outcome { plain, odd, lost };

  csimdjson_slice slice(std::string_view text) const {
    return {uint32_t(text.data() - start), uint32_t(text.size())};
  }

  // The inside of a string that is not empty, as it is written; nothing of anything else.
  template <typename Value>
  bool text_of(Value &&value, std::string_view &text) const {
    std::string_view token = value.raw_json_token();
    while (!token.empty() && token.back() == ' ') token.remove_suffix(1);
    if (token.size() < 3 || token.front() != '"' || token.back() != '"') return false;
    text = token.substr(1, token.size() - 2);
    if (!has_escapes) return true;
    std::string_view unescaped;
    return !has_escape(text) || !value.get_string().get(unescaped);
  }

  static bool has_escape(std::string_view text) {
    return std::memchr(text.data(), '\\', text.size()) != nullptr;
  }

  template <typename Document>
  outcome read_line(Document &&document, const char *newline, csimdjson_line &line) {
    ondemand::object object;
    if (document.get_object().get(object)) return outcome::lost;
    size_t length = size_t(newline - at);
    if (length < head.size() + digits + 2 || std::memcmp(at, head.data(), head.size()) != 0) {
      return outcome::lost;
    }
    has_escapes = has_escape({at, length});
    bool plain = true;
    uint32_t seen = 0;
    int expected = 0;
    bool first = true;
    const char *last = nullptr;
    for (auto result : object) {
      ondemand::field field;
      if (std::move(result).get(field)) return outcome::lost;
      const char *name = field.key().raw();
      if (name >= newline) return outcome::lost;
      last = nullptr;
      if (first) {
        first = false;
        std::string_view id;
        if (name != at + 2 || !text_of(field.value(), id) || id.size() != digits ||
            id.data() != at + head.size() || !read_id(id.data(), line.id)) {
          return outcome::lost;
        }
        last = id.data() + id.size();
        continue;
      }
      int which = name_at(name, members, expected);
      if (which < 0 || seen & bit(member(which))) {
        plain = false;
        continue;
      }
      expected = which + 1;
      seen |= bit(member(which));
      if (which == m_source || which == m_set || which == m_prev) {
        outcome part = which == m_source ? read_source(field.value(), newline, line)
                       : which == m_set  ? read_set(field.value(), newline, line)
                                         : read_prev(field.value());
        if (part == outcome::lost) return part;
        if (part == outcome::odd) plain = false;
        continue;
      }
      std::string_view text;
      if (!text_of(field.value(), text)) {
        plain = false;
        continue;
      }
      last = text.data() + text.size();
      if (!take(member(which), text, line)) plain = false;
    }
    // Nothing may stand behind the object, nor between its last string and its end.
    if (!plain || last == nullptr || last + 2 != newline || last[1] != '}') return outcome::odd;
    if (line.kind == CSIMDJSON_ODD) return outcome::odd;
    const shape &shape = shapes[line.kind - 1];
    bool fits = (seen & shape.needed) == shape.needed && (seen & ~shape.allowed) == 0;
    if (!(seen & (bit(m_source) | bit(m_note) | bit(m_reason)))) fits = false;
    return fits ? outcome::plain : outcome::odd;
  }

  bool take(member which, std::string_view text, csimdjson_line &line) const {
    constexpr uint32_t without_meaning =
        bit(m_note) | bit(m_by) | bit(m_figure) | bit(m_unit) | bit(m_reason);
    // What is compared with other texts is taken as it is written.
    if (has_escapes && !(bit(which) & without_meaning) && has_escape(text)) return false;
    switch (which) {
      case m_event: {
        int kind = kind_named(text);
        if (kind < 0) return false;
        line.kind = uint8_t(kind + 1);
        return true;
      }
      case m_item: line.item = slice(text); return true;
      case m_on: line.on = slice(text); return true;
      case m_recorded: line.recorded = slice(text); return true;
      case m_stage: case m_kind: case m_relation: line.word = slice(text); return true;
      case m_procedure: case m_to: line.other = slice(text); return true;
      case m_due: case m_period: line.due = slice(text); return true;
      case m_title: case m_who: line.text = slice(text); return true;
      case m_value: return is_quantity(text);
      case m_target: return text.size() == digits && read_id(text.data(), line.target);
      default: return true;
    }
  }

  template <typename Value>
  outcome read_source(Value &&value, const char *newline, csimdjson_line &line) {
    ondemand::object object;
    if (value.get_object().get(object)) return outcome::lost;
    uint32_t seen = 0;
    int expected = 0;
    bool plain = true;
    for (auto result : object) {
      ondemand::field field;
      if (std::move(result).get(field)) return outcome::lost;
      const char *name = field.key().raw();
      if (name >= newline) return outcome::lost;
      int which = name_at(name, source_members, expected);
      std::string_view text;
      if (which < 0 || seen >> which & 1 || !text_of(field.value(), text)) {
        plain = false;
        continue;
      }
      expected = which + 1;
      seen |= 1u << which;
      if (which == s_publisher || which == s_date) {
        if (has_escapes && has_escape(text)) plain = false;
        (which == s_publisher ? line.publisher : line.source_date) = slice(text);
      }
    }
    constexpr uint32_t needed = 1u << s_title | 1u << s_publisher;
    return plain && (seen & needed) == needed ? outcome::plain : outcome::odd;
  }

  // A correction of one member: of the date, or of the note, which no reckoning looks at.
  template <typename Value>
  outcome read_set(Value &&value, const char *newline, csimdjson_line &line) {
    ondemand::object object;
    if (value.get_object().get(object)) return outcome::lost;
    int count = 0;
    bool plain = true;
    for (auto result : object) {
      ondemand::field field;
      if (std::move(result).get(field)) return outcome::lost;
      const char *name = field.key().raw();
      if (name >= newline) return outcome::lost;
      bool is_date = members[m_on].stands_at(name), is_note = members[m_note].stands_at(name);
      std::string_view text;
      if (++count > 1 || !(is_date || is_note) || !text_of(field.value(), text)) {
        plain = false;
        continue;
      }
      if (is_date && has_escapes && has_escape(text)) plain = false;
      if (is_date) line.due = slice(text);
    }
    return plain && count == 1 ? outcome::plain : outcome::odd;
  }

  template <typename Value>
  outcome read_prev(Value &&value) {
    ondemand::array array;
    if (value.get_array().get(array)) return outcome::lost;
    bool plain = true;
    for (auto result : array) {
      ondemand::value element;
      if (std::move(result).get(element)) return outcome::lost;
      std::string_view text;
      if (!text_of(element, text) || text.size() != digits || !is_id(text.data())) plain = false;
    }
    return plain ? outcome::plain : outcome::odd;
  }
};

csimdjson_lines *csimdjson_lines_create(void) { return new (std::nothrow) csimdjson_lines(); }

void csimdjson_lines_destroy(csimdjson_lines *lines) { delete lines; }

const csimdjson_line *csimdjson_read_lines(
    csimdjson_lines *lines, const uint8_t *text, size_t length, size_t *count) {
  *count = 0;
  if (lines == nullptr) return nullptr;
  try {
    return lines->read(reinterpret_cast<const char *>(text), length, count);
  } catch (const std::bad_alloc &) {
    return nullptr;
  }
}
