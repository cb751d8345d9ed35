#include "sheets/workbook.h"

#include <xlsxwriter.h>

#include <fstream>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "base/temporary_folder.h"
#include "base/text.h"

namespace planscribe::sheets {
namespace {

constexpr std::size_t longest_name = 31, longest_text = 32'000, longest_note = 2'000;
constexpr lxw_row_t most_rows = 1'048'576;
constexpr int most_links = 65'530;
constexpr std::time_t no_clock = 315'532'800;  // 1980-01-01, where the dates of ZIP begin
constexpr std::string_view where = "XLSX";

std::string cut(std::string_view text, std::size_t longest) {
    std::string whole = normalize(text);
    std::erase(whole, '\0');
    if (whole.size() <= longest) return whole;
    std::string short_text;
    for (const std::string& part : graphemes(whole)) {
        if (short_text.size() + part.size() + 3 > longest) break;
        short_text += part;
    }
    return short_text + "…";
}

std::string sheet_name(std::string_view wanted, std::set<std::string>& taken) {
    std::string plain;
    for (const char c : normalize(wanted))
        plain += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    plain = trim(plain);
    if (plain.empty()) plain = "Blad";
    std::string name = cut(plain, longest_name);
    for (int n = 2; !taken.insert(lower(name)).second; ++n) {
        const std::string tail = " " + std::to_string(n);
        name = cut(plain, longest_name - tail.size()) + tail;
    }
    return name;
}

/// Whether money must show its öre.
bool has_ore(Amount amount) {
    return amount.ore % 100 != 0;
}

}  // namespace

class Workbook::Book {
public:
    explicit Book(const std::string& title) : file_(folder_.path() / "book.xlsx") {
        std::string scratch = folder_.path().string();
        lxw_workbook_options options{};
        options.constant_memory = 1;
        options.tmpdir = scratch.data();
        book_ = workbook_new_opt(file_.c_str(), &options);
        if (book_ == nullptr) fail("cannot be begun");
        std::string name = cut(title, longest_text);
        lxw_doc_properties properties{};
        properties.title = name.data();
        properties.created = no_clock;
        workbook_set_properties(book_, &properties);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book() {
        if (book_ != nullptr) (void)workbook_close(book_);
    }

    void sheet(const std::string& wanted, const std::vector<SheetColumn>& columns) {
        finish_sheet();
        const std::string name = sheet_name(wanted, names_);
        sheet_ = workbook_add_worksheet(book_, name.c_str());
        if (sheet_ == nullptr) fail("has a sheet that cannot be made");
        columns_ = columns.size();
        for (std::size_t c = 0; c < columns.size(); ++c)
            worksheet_set_column(sheet_, column(c), column(c), columns[c].width, nullptr);
        worksheet_freeze_panes(sheet_, 1, 0);
        std::vector<Cell> titles;
        for (const SheetColumn& column : columns)
            titles.push_back({column.title, Look::wrapped, true});
        row(titles);
    }

    void row(const std::vector<Cell>& cells) {
        if (row_ == most_rows)
            throw Error(ErrorCode::limit, std::string(where),
                        "a sheet of Excel holds 1048576 rows, and more are wanted; write csv");
        for (std::size_t c = 0; c < cells.size(); ++c) put(column(c), cells[c]);
        ++row_;
    }

    std::string bytes() {
        finish_sheet();
        const lxw_error failure = workbook_close(std::exchange(book_, nullptr));
        if (failure != LXW_NO_ERROR) fail(lxw_strerror(failure));
        std::ifstream in(file_, std::ios::binary);
        std::string bytes(std::istreambuf_iterator<char>(in), {});
        if (bytes.empty()) fail("nothing was written; is there room for temporary files?");
        return bytes;
    }

private:
    [[noreturn]] static void fail(const std::string& why) {
        throw Error(ErrorCode::output, std::string(where), why);
    }

    static lxw_col_t column(std::size_t index) { return static_cast<lxw_col_t>(index); }

    void finish_sheet() {
        if (sheet_ != nullptr && columns_ > 0)
            worksheet_autofilter(sheet_, 0, 0, row_ > 0 ? row_ - 1 : 0, column(columns_ - 1));
        sheet_ = nullptr;
        row_ = 0;
    }

    void put(lxw_col_t c, const Cell& cell) {
        lxw_format* const format = format_of(cell);
        if (!cell.link.empty()) {
            if (++links_ > most_links)
                throw Error(ErrorCode::limit, std::string(where), "holds too many links");
            worksheet_write_url(sheet_, row_, c, cut(cell.link, longest_note).c_str(), format);
        }
        if (const auto* text = std::get_if<std::string>(&cell.value))
            worksheet_write_string(sheet_, row_, c, cut(*text, longest_text).c_str(), format);
        else if (const auto* money = std::get_if<Amount>(&cell.value))
            worksheet_write_number(sheet_, row_, c, static_cast<double>(money->ore) / 100, format);
        else if (const auto* whole = std::get_if<std::int64_t>(&cell.value))
            worksheet_write_number(sheet_, row_, c, static_cast<double>(*whole), format);
        else if (const auto* number = std::get_if<double>(&cell.value))
            worksheet_write_number(sheet_, row_, c, *number, format);
        else if (format != nullptr)
            worksheet_write_blank(sheet_, row_, c, format);
        if (!cell.note.empty())
            worksheet_write_comment(sheet_, row_, c, cut(cell.note, longest_note).c_str());
    }

    static const char* number_format(const Cell& cell) {
        if (const auto* money = std::get_if<Amount>(&cell.value); money || cell.look == Look::money)
            return money && has_ore(*money) ? "#,##0.00;[Red]-#,##0.00" : "#,##0;[Red]-#,##0";
        switch (cell.look) {
            case Look::percent:
                return "0.0%";
            case Look::decimal:
                return "#,##0.00";
            case Look::whole:
                return "0";
            default:
                return nullptr;
        }
    }

    /// Formats are the book's; one is made for each kind of look.
    lxw_format* format_of(const Cell& cell) {
        const char* number = number_format(cell);
        const bool wrapped = cell.look == Look::wrapped, link = !cell.link.empty();
        if (number == nullptr && !wrapped && !cell.bold && !cell.doubtful && !link) return nullptr;
        lxw_format*& format =
            formats_[{number ? number : "", wrapped, cell.bold, cell.doubtful, link}];
        if (format != nullptr) return format;
        format = workbook_add_format(book_);
        if (number) format_set_num_format(format, number);
        if (cell.bold) format_set_bold(format);
        if (cell.doubtful) format_set_bg_color(format, 0xFFE699);
        if (link) format_set_font_color(format, 0x0B4F9E);
        if (wrapped) {
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        return format;
    }

    TemporaryFolder folder_;
    std::filesystem::path file_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_row_t row_ = 0;
    std::size_t columns_ = 0;
    int links_ = 0;
    std::set<std::string> names_;
    std::map<std::tuple<std::string, bool, bool, bool, bool>, lxw_format*> formats_;
};

Workbook::Workbook(const std::string& title) : book_(std::make_unique<Book>(title)) {}

Workbook::~Workbook() = default;

void Workbook::sheet(const std::string& name, const std::vector<SheetColumn>& columns) {
    book_->sheet(name, columns);
}

void Workbook::row(const std::vector<Cell>& cells) {
    book_->row(cells);
}

std::string Workbook::bytes() {
    return book_->bytes();
}

}  // namespace planscribe::sheets
