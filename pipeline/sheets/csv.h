#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "model/amount.h"

namespace planscribe::sheets {

/// One record of CSV (RFC 4180, comma, CRLF): fields in turn; its end is written with it.
class CsvRecord {
public:
    explicit CsvRecord(std::ostream& out) : out_(out) {}
    ~CsvRecord() { out_ << "\r\n"; }
    CsvRecord(const CsvRecord&) = delete;
    CsvRecord& operator=(const CsvRecord&) = delete;

    /// A field that is known to hold digits, a sign, a dot, or nothing.
    void number(std::string_view digits);

    /// Any text. What a spreadsheet would take for a formula is led by an apostrophe.
    void text(std::string_view field);

    /// Any text as it is, for readers that are programs.
    void exact(std::string_view field);

private:
    void put(std::string_view field);

    std::ostream& out_;
    bool first_ = true;
};

/// An amount as a number for programs: "-1251500", "0.50".
std::string plain_kronor(Amount amount);

}  // namespace planscribe::sheets
