#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "facts/facts.h"
#include "model/names.h"

namespace planscribe::facts {

/// Writes rows of fields, apart by tabs; the first field of a row is one letter, its kind.
class FieldWriter {
public:
    FieldWriter& row(char kind);
    FieldWriter& add(std::string_view text);  ///< control characters become blanks
    FieldWriter& add(const char* text) { return add(std::string_view(text)); }
    FieldWriter& add(std::int64_t number);
    FieldWriter& add(int number) { return add(std::int64_t{number}); }
    FieldWriter& add(bool truth) { return add(std::int64_t{truth}); }
    FieldWriter& add(const Place& place);
    FieldWriter& add(const std::vector<Place>& places);
    FieldWriter& add(const std::vector<Rival>& rivals);
    FieldWriter& optional(const std::optional<std::string>& text) { return add(text.value_or("")); }
    FieldWriter& optional(const std::optional<int>& number);

    std::string take();

private:
    std::string text_;
};

/// Reads such a row field by field. What is not as it must be makes it fail, and then all that it
/// gives is empty or 0.
class FieldReader {
public:
    explicit FieldReader(std::string_view row);

    char kind() const { return kind_; }
    std::string text();
    std::optional<std::string> optional();
    std::int64_t number();
    int whole();
    std::optional<int> optional_number();
    std::optional<Amount> optional_amount();
    Place place();
    std::vector<Place> places();
    std::vector<Rival> rivals();
    std::vector<std::string> texts();  ///< apart by '|'; none where it is empty

    template <typename Enum>
    Enum choice() {
        const auto known = named<Enum>(next());
        if (!known) fail();
        return known.value_or(Enum{});
    }

    void fail() { failed_ = true; }
    /// Whether every field was read, and none was wrong.
    bool complete() const { return !failed_ && at_end_; }

private:
    std::string_view next();
    std::int64_t number_of(std::string_view text);
    Place place_of(std::string_view text);

    std::string_view rest_;
    char kind_ = 0;
    bool at_end_ = false;
    bool failed_ = false;
};

}  // namespace planscribe::facts
