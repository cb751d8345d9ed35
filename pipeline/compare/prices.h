#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace planscribe::compare {

/// The consumer price index by year, to tell amounts in the prices of one year.
class Prices {
public:
    /// Loads price_index.tsv of `dictionaries`. Throws Error(environment).
    explicit Prices(const std::filesystem::path& dictionaries);

    /// The latest year with an official index: real amounts are in its prices.
    int base_year() const { return base_; }

    /// Hundredths of the index of a year; nothing where no value is known.
    std::optional<std::int64_t> index(int year) const;

    /// "official_mean", "derived" …, as the table says; empty for a year that it does not have.
    std::string status(int year) const;

private:
    struct Entry {
        std::int64_t hundredths = 0;
        std::string status;
    };
    std::map<int, Entry> years_;
    int base_ = 0;
};

}  // namespace planscribe::compare
