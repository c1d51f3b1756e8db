#include "CSimdjson.h"

#include <algorithm>
#include <new>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

namespace ondemand = simdjson::ondemand;

namespace {

constexpr uint32_t greatest_depth = 32;
constexpr size_t greatest_length = UINT32_MAX - simdjson::SIMDJSON_PADDING;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
bool is_number(std::string_view text) {
  size_t i = 0;
  auto digits = [&] {
    size_t first = i;
    while (i < text.size() && is_digit(text[i])) i++;
    return i > first;
  };
  if (i < text.size() && text[i] == '-') i++;
  if (i < text.size() && text[i] == '0') {
    i++;
  } else if (!digits()) {
    return false;
  }
  if (i < text.size() && text[i] == '.') {
    i++;
    if (!digits()) return false;
  }
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    i++;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) i++;
    if (!digits()) return false;
  }
  return i == text.size();
}

}  // namespace

struct csimdjson_parser {
  csimdjson_result parse(const char *text, size_t length, size_t readable) {
    nodes.clear();
    names.clear();
    fault = CSIMDJSON_FINE;
    fault_offset = 0;
    twice = {};
    if (length > greatest_length) {
      fault = CSIMDJSON_TOO_LONG;
    } else {
      start = text;
      if (readable - length < simdjson::SIMDJSON_PADDING) {
        padded.assign(text, text + length);
        padded.resize(length + simdjson::SIMDJSON_PADDING, ' ');
        start = padded.data();
      }
      end = start + length;
      read_document();
    }
    if (fault != CSIMDJSON_FINE) nodes.clear();
    return {fault, fault_offset, twice.data(), twice.size(), nodes.data(), nodes.size()};
  }

 private:
  ondemand::parser parser;
  ondemand::document document;
  std::vector<csimdjson_node> nodes;
  // The names of the members of the objects being read, each with its place.
  std::vector<std::pair<std::string_view, const char *>> names;
  std::vector<char> padded;
  const char *start = nullptr;
  const char *end = nullptr;
  csimdjson_fault fault = CSIMDJSON_FINE;
  size_t fault_offset = 0;
  std::string_view twice;

  bool fail(csimdjson_fault kind, const char *where) {
    fault = kind;
    fault_offset = size_t(std::clamp(where, start, end) - start);
    return false;
  }

  // The token simdjson stands at, without the white space behind it; empty at the end of the text.
  std::string_view trimmed(std::string_view token) const {
    if (token.data() >= end) return {end, 0};
    size_t length = std::min(token.size(), size_t(end - token.data()));
    while (length > 0 && is_space(token[length - 1])) length--;
    return token.substr(0, length);
  }

  void read_document() {
    size_t length = size_t(end - start);
    if (auto error = parser.iterate(start, length, length + simdjson::SIMDJSON_PADDING).get(document)) {
      fail_before_reading(error);
      return;
    }
    const char *first = std::find_if_not(start, end, is_space);
    if (*first != '{' && *first != '[') {
      fail(CSIMDJSON_SCALAR, first);
      return;
    }
    bool fine = *first == '{'
                    ? read_object(document.get_object(), node(CSIMDJSON_OBJECT, first), 1)
                    : read_array(document.get_array(), node(CSIMDJSON_ARRAY, first), 1);
    if (!fine) return;
    // Past the last token there is no location to give: anything else is trailing content.
    const char *rest;
    if (!document.current_location().get(rest)) fail(CSIMDJSON_TRAILING, rest);
  }

  size_t node(csimdjson_kind kind, const char *where) {
    nodes.push_back({kind, uint32_t(where - start), 0, nullptr, 0, nullptr, 0});
    return nodes.size() - 1;
  }

  template <typename Value>
  bool read_value(Value &&value, uint32_t depth) {
    std::string_view token = trimmed(value.raw_json_token());
    if (token.empty()) return fail(CSIMDJSON_UNFINISHED, end);
    const char *where = token.data();
    switch (token.front()) {
      case '{':
        if (depth == greatest_depth) return fail(CSIMDJSON_TOO_DEEP, where);
        return read_object(value.get_object(), node(CSIMDJSON_OBJECT, where), depth + 1);
      case '[':
        if (depth == greatest_depth) return fail(CSIMDJSON_TOO_DEEP, where);
        return read_array(value.get_array(), node(CSIMDJSON_ARRAY, where), depth + 1);
      case '"': {
        std::string_view text;
        if (value.get_string().get(text)) return fail(CSIMDJSON_BAD_ESCAPE, where);
        auto &string = nodes[node(CSIMDJSON_STRING, where)];
        string.text = text.data();
        string.text_length = text.size();
        return true;
      }
      default:
        // Left unread on purpose: simdjson's own readers would turn digits into a machine number. It
        // steps over one token when the next one is asked for.
        return read_scalar(token);
    }
  }

  bool read_scalar(std::string_view token) {
    const char *where = token.data();
    if (token == "null") {
      node(CSIMDJSON_NULL, where);
    } else if (token == "true") {
      node(CSIMDJSON_TRUE, where);
    } else if (token == "false") {
      node(CSIMDJSON_FALSE, where);
    } else if (is_number(token)) {
      auto &number = nodes[node(CSIMDJSON_NUMBER, where)];
      number.text = where;
      number.text_length = token.size();
    } else {
      bool numeric = token.front() == '-' || is_digit(token.front());
      return fail(numeric ? CSIMDJSON_BAD_NUMBER : CSIMDJSON_UNEXPECTED, where);
    }
    return true;
  }

  bool read_array(simdjson::simdjson_result<ondemand::array> result, size_t self, uint32_t depth) {
    ondemand::array array;
    if (auto error = std::move(result).get(array)) return fail_here(error);
    for (auto element : array) {
      ondemand::value value;
      if (auto error = std::move(element).get(value)) return fail_here(error);
      nodes[self].count++;
      if (!read_value(value, depth)) return false;
    }
    return true;
  }

  bool read_object(simdjson::simdjson_result<ondemand::object> result, size_t self, uint32_t depth) {
    ondemand::object object;
    if (auto error = std::move(result).get(object)) return fail_here(error);
    size_t own_names = names.size();
    for (auto member : object) {
      ondemand::field field;
      if (auto error = std::move(member).get(field)) return fail_here(error);
      const char *where = field.key().raw() - 1;
      std::string_view name;
      if (field.unescaped_key().get(name)) return fail(CSIMDJSON_BAD_ESCAPE, where);
      names.emplace_back(name, where);
      nodes[self].count++;
      size_t own = nodes.size();
      if (!read_value(field.value(), depth)) return false;
      nodes[own].offset = uint32_t(where - start);
      nodes[own].name = name.data();
      nodes[own].name_length = name.size();
    }
    const char *again = find_twice(own_names);
    names.resize(own_names);
    return again ? fail(CSIMDJSON_MEMBER_TWICE, again) : true;
  }

  // Where the first name stands that stood before, among the names from own_names on.
  const char *find_twice(size_t own_names) {
    std::sort(names.begin() + own_names, names.end(), [](const auto &left, const auto &right) {
      // By length first: it nearly always decides.
      return std::make_tuple(left.first.size(), left.first, left.second) <
             std::make_tuple(right.first.size(), right.first, right.second);
    });
    const char *first = nullptr;
    for (size_t i = own_names + 1; i < names.size(); i++) {
      if (names[i].first != names[i - 1].first || (first && first < names[i].second)) continue;
      std::tie(twice, first) = names[i];
    }
    return first;
  }

  // What simdjson refuses while it reads: after an error its location is the token it stumbled at.
  bool fail_here(simdjson::error_code error) {
    if (error == simdjson::MEMALLOC || error == simdjson::CAPACITY) {
      return fail(CSIMDJSON_TOO_LONG, start);
    }
    const char *place;
    if (error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT || document.current_location().get(place) ||
        place >= end) {
      return fail(CSIMDJSON_UNFINISHED, end);
    }
    return fail(CSIMDJSON_UNEXPECTED, place);
  }

  // What simdjson refuses of the text as a whole, before it reads any value; it does not say where.
  void fail_before_reading(simdjson::error_code error) {
    switch (error) {
      case simdjson::UTF8_ERROR: fail(CSIMDJSON_NOT_UTF8, start); break;
      case simdjson::EMPTY: fail(CSIMDJSON_EMPTY, start); break;
      case simdjson::UNESCAPED_CHARS: fail_in_string(CSIMDJSON_CONTROL_CHARACTER); break;
      case simdjson::UNCLOSED_STRING: fail_in_string(CSIMDJSON_UNFINISHED_STRING); break;
      default: fail(CSIMDJSON_TOO_LONG, start);
    }
  }

  // The first raw control character in a string, or the beginning of the string that has no end.
  void fail_in_string(csimdjson_fault kind) {
    const char *opened = nullptr;
    for (const char *at = start; at < end; at++) {
      if (!opened) {
        if (*at == '"') opened = at;
      } else if (*at == '\\') {
        at++;
      } else if (*at == '"') {
        opened = nullptr;
      } else if (kind == CSIMDJSON_CONTROL_CHARACTER && uint8_t(*at) < 0x20) {
        fail(kind, at);
        return;
      }
    }
    fail(kind, opened ? opened : end);
  }
};

csimdjson_parser *csimdjson_create(void) { return new (std::nothrow) csimdjson_parser(); }

void csimdjson_destroy(csimdjson_parser *parser) { delete parser; }

csimdjson_result csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *text, size_t length, size_t readable) {
  if (!parser) return {CSIMDJSON_TOO_LONG, 0, nullptr, 0, nullptr, 0};
  try {
    return parser->parse(reinterpret_cast<const char *>(text), length, readable);
  } catch (const std::bad_alloc &) {
    return {CSIMDJSON_TOO_LONG, 0, nullptr, 0, nullptr, 0};
  }
}
