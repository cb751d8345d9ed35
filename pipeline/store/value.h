#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace planscribe::store {

/// What a database takes and gives: nothing, a whole number, or a text in UTF-8. A text that is
/// not well-formed has U+FFFD where it is not, and loses its NUL bytes: no database keeps either.
class Value {
public:
    Value() = default;
    // Whatever may stand in a list of values becomes one by itself.
    // NOLINTBEGIN(google-explicit-constructor)
    Value(std::int64_t number) : value_(number) {}
    Value(int number) : value_(std::int64_t{number}) {}
    Value(std::size_t number) : value_(static_cast<std::int64_t>(number)) {}
    Value(bool truth) : value_(std::int64_t{truth ? 1 : 0}) {}
    Value(std::string_view text);
    Value(const std::string& text) : Value(std::string_view(text)) {}
    Value(const char* text) : Value(std::string_view(text)) {}
    template <typename T>
    Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value()) {}
    // NOLINTEND(google-explicit-constructor)

    bool null() const { return value_.index() == 0; }
    /// Nothing unless it is a number, or a text.
    const std::int64_t* number() const { return std::get_if<std::int64_t>(&value_); }
    const std::string* text() const { return std::get_if<std::string>(&value_); }

private:
    std::variant<std::monostate, std::int64_t, std::string> value_;
};

using Values = std::vector<Value>;

/// A row that a database gave. What is null reads as 0, or as an empty text.
class ResultRow {
public:
    explicit ResultRow(Values values) : values_(std::move(values)) {}

    bool null(std::size_t column) const { return values_.at(column).null(); }
    std::int64_t number(std::size_t column) const {
        const auto* number = values_.at(column).number();
        return number ? *number : 0;
    }
    int whole(std::size_t column) const { return static_cast<int>(number(column)); }
    std::string text(std::size_t column) const {
        const auto* text = values_.at(column).text();
        return text ? *text : std::string();
    }
    std::optional<std::string> text_or_none(std::size_t column) const {
        return null(column) ? std::nullopt : std::optional(text(column));
    }
    std::optional<int> whole_or_none(std::size_t column) const {
        return null(column) ? std::nullopt : std::optional(whole(column));
    }

private:
    Values values_;
};

}  // namespace planscribe::store
