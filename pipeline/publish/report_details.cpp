#include "base/text.h"
#include "model/record_fields.h"
#include "publish/html.h"
#include "publish/names.h"
#include "publish/report_parts.h"

namespace planscribe::publish {

namespace {

/// What a record is called in the report: its text, or the words that it stands on.
class Title {
public:
    template <typename T>
    void operator()(std::string_view, const T&) {}
    void operator()(std::string_view name, const std::string& text) {
        const bool first = text_.empty() && name != "id" && name != "what";
        if (first) text_ = text;
    }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// The fields of a record beside its title, each with its name.
class FieldWriter {
public:
    FieldWriter(const Sheet& sheet, std::string id, const std::string& title)
        : sheet_(sheet), id_(std::move(id)), title_(title) {}

    template <typename T>
    void operator()(const char* name, const T& value) {
        write(name, value);
    }

private:
    template <typename T>
    void write(const char* name, const std::optional<T>& value) {
        if (value) write(name, *value);
    }
    template <typename Enum>
    void write(const char* name, const Enum& value) requires std::is_enum_v<Enum> {
        if (std::string_view(name) == "kind" || std::string_view(name) == "rule" ||
            std::string_view(name) == "of")
            open() << said("value." + std::string(name_of(value))) << "</span>";
        else
            open(name) << said("value." + std::string(name_of(value))) << "</span>";
    }
    void write(const char* name, const std::string& text) {
        if (text != title_ && std::string_view(name) != "id" && std::string_view(name) != "what")
            open(name) << escaped(text) << "</span>";
    }
    void write(const char* name, int number) { open(name) << number << "</span>"; }
    void write(const char* name, bool truth) {
        if (truth) open() << said("field." + std::string(name)) << "</span>";
    }
    void write(const char* name, const Decimal& number) {
        std::string digits = number.digits;
        if (const auto point = digits.find('.'); point != std::string::npos) digits[point] = ',';
        open(name) << escaped(digits) << "</span>";
    }
    void write(const char* name, const Amount& amount) {
        open(name) << set_kronor(amount) << " kr</span>";
    }
    void write(const char* name, const Frequency& frequency) {
        open(name) << frequency.times << ' ' << said("per." + frequency.per) << "</span>";
    }
    void write(const char* name, const BudgetRow& tie) {
        open(name) << "<a class=value href=#"
                   << row_id(static_cast<std::size_t>(tie.table), static_cast<std::size_t>(tie.row))
                   << '>' << escaped(tie.label) << "</a>";
        if (tie.other_name) sheet_.out << " (" << said("field.other_name") << ')';
        sheet_.out << "</span>";
    }
    void write(const char* name, const std::vector<std::string>& texts) {
        if (!texts.empty()) open(name) << escaped(join(texts, ", ")) << "</span>";
    }
    void write(const char*, const Ink&) {}
    void write(const char*, const std::vector<Ink>& places) {
        for (std::size_t i = 1; i < places.size(); ++i) {
            open();
            write_value(sheet_, item_id(id_, i), places[i],
                        raw_text(sheet_.document.pages, places[i]));
            sheet_.out << "</span>";
        }
    }

    std::ostream& open() {
        sheet_.out << (any_ ? " · <span>" : "<small><span>");
        any_ = true;
        return sheet_.out;
    }
    std::ostream& open(const char* name) {
        return open() << said("field." + std::string(name)) << ": ";
    }

public:
    void close() const {
        if (any_) sheet_.out << "</small>";
    }

private:
    const Sheet& sheet_;
    std::string id_;
    const std::string& title_;
    bool any_ = false;
};

template <typename Record>
void write_record(const Sheet& sheet, const std::string& id, const Record& record) {
    Title title;
    each_field(record, title);
    const Ink ink = record_ink(record);
    const std::string text =
        title.text().empty() ? repaired_text(sheet.document.pages, ink) : title.text();
    sheet.out << "<li>";
    write_value(sheet, id, ink, text);
    FieldWriter fields(sheet, id, title.text());
    each_field(record, fields);
    fields.close();
    sheet.out << "</li>\n";
}

template <typename Record>
void write_list(const Sheet& sheet, const std::string& name, const std::vector<Record>& records) {
    sheet.out << "<ul class=\"people details\" lang=sv>\n";
    for (std::size_t i = 0; i < records.size(); ++i)
        write_record(sheet, item_id(name, i), records[i]);
    sheet.out << "</ul>\n";
}

}  // namespace

void write_details(const Sheet& sheet) {
    sheet.out << "<section id=details>\n<h2>" << said("details.title") << "</h2>\n";
    each_list(sheet.document.plan, [&](const std::string& name, const auto& records) {
        if (records.empty()) return;
        sheet.out << "<h3 id=" << name << ">" << said(name + ".title") << "</h3>\n";
        write_list(sheet, name, records);
    });
    sheet.out << "</section>\n";
}

void write_details_of(const Sheet& sheet, const std::string& id, const Initiative& insats) {
    if (!insats.staff.empty()) write_list(sheet, id + "-staff", insats.staff);
    if (!insats.target_groups.empty()) write_list(sheet, id + "-target", insats.target_groups);
}

}  // namespace planscribe::publish
