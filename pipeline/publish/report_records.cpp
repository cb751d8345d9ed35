#include "base/text.h"
#include "publish/html.h"
#include "publish/names.h"
#include "publish/report_parts.h"

namespace planscribe::publish {

namespace {

/// A section with its heading, closed at the end of its life.
class Section {
public:
    Section(std::ostream& out, const std::string& name) : out_(out) {
        out_ << "<section id=" << name << ">\n<h2>" << said(name + ".title") << "</h2>\n";
    }
    ~Section() { out_ << "</section>\n"; }
    Section(const Section&) = delete;
    Section& operator=(const Section&) = delete;

private:
    std::ostream& out_;
};

void write_seats(const Sheet& sheet, Seat seat) {
    const auto& board = sheet.document.plan.board;
    sheet.out << "<div>\n<h3>" << said("seat." + std::string(name_of(seat)))
              << "</h3>\n<ul class=people lang=sv>\n";
    for (std::size_t i = 0; i < board.size(); ++i) {
        if (board[i].seat != seat) continue;
        sheet.out << "<li>";
        write_value(sheet, item_id("board", i), board[i].ink, board[i].name);
        if (board[i].role != Role::member)
            sheet.out << " <b class=role>" << said("role." + std::string(name_of(board[i].role)))
                      << "</b>";
        if (board[i].organization)
            sheet.out << "<small>" << escaped(*board[i].organization) << "</small>";
        sheet.out << "</li>\n";
    }
    sheet.out << "</ul>\n</div>\n";
}

void write_board(const Sheet& sheet) {
    const Section section(sheet.out, "board");
    sheet.out << "<div class=pair>\n";
    write_seats(sheet, Seat::ordinary);
    write_seats(sheet, Seat::substitute);
    sheet.out << "</div>\n";
}

void write_members(const Sheet& sheet) {
    const Section section(sheet.out, "members");
    sheet.out << "<ul class=\"people pair\" lang=sv>\n";
    for (const Member& member : sheet.document.plan.members) {
        sheet.out << "<li>" << escaped(member.name) << "<small>"
                  << said("party." + std::string(name_of(member.kind)));
        if (member.share) sheet.out << " · " << escaped(*member.share);
        sheet.out << "</small></li>\n";
    }
    sheet.out << "</ul>\n";
}

void write_goal_list(const Sheet& sheet, const std::string& list, const std::vector<Goal>& goals) {
    sheet.out << "<ul class=goals lang=sv>\n";
    for (std::size_t i = 0; i < goals.size(); ++i) {
        sheet.out << "<li>";
        write_value(sheet, item_id(list, i), goals[i].ink, goals[i].text);
        if (const auto& target = goals[i].target)
            sheet.out << " <b class=role>" << (target->at_least ? "≥" : "≤") << "\u202f"
                      << escaped(target->value) << "\u202f"
                      << escaped(target->unit == "percent" ? "%" : target->unit) << "</b>";
        else if (goals[i].comparison)
            sheet.out << " <b class=role>"
                      << said("value." + std::string(name_of(*goals[i].comparison))) << "</b>";
        sheet.out << "</li>\n";
    }
    sheet.out << "</ul>\n";
}

void write_names(std::ostream& out, std::string_view key, const std::vector<std::string>& names) {
    if (names.empty()) return;
    out << "<div><dt>" << said(key) << "</dt><dd lang=sv>" << escaped(join(names, ", "))
        << "</dd></div>\n";
}

void write_financing(const Sheet& sheet, const std::string& insats,
                     const std::vector<YearAmount>& financing) {
    for (std::size_t i = 0; i < financing.size(); ++i) {
        sheet.out << "<div><dt>" << financing[i].year << "</dt><dd>";
        write_value(sheet, item_id(insats + "-amount", i), financing[i].ink,
                    set_kronor(financing[i].amount));
        sheet.out << " kr</dd></div>\n";
    }
}

/// Whether it is new, goes on or ends, and the row of the budget that pays for it.
void write_running(const Sheet& sheet, const Initiative& insats) {
    if (insats.status)
        sheet.out << "<div><dt>" << said("field.status") << "</dt><dd>"
                  << said("value." + std::string(name_of(*insats.status))) << "</dd></div>\n";
    if (const auto& tie = insats.budget_row) {
        sheet.out << "<div><dt>" << said("insats.budget_row") << "</dt><dd><a class=value href=#"
                  << row_id(static_cast<std::size_t>(tie->table),
                            static_cast<std::size_t>(tie->row))
                  << " lang=sv>" << escaped(tie->label) << "</a>";
        if (tie->other_name) sheet.out << " (" << said("field.other_name") << ')';
        sheet.out << "</dd></div>\n";
    }
}

void write_initiatives(const Sheet& sheet) {
    const Section section(sheet.out, "initiatives");
    const auto& initiatives = sheet.document.plan.initiatives;
    for (std::size_t i = 0; i < initiatives.size(); ++i) {
        const Initiative& insats = initiatives[i];
        const std::string id = item_id("insats", i);
        sheet.out << "<article class=insats>\n<h3 lang=sv>";
        write_value(sheet, id, insats.ink, insats.name);
        sheet.out << "</h3>\n<dl class=facts>\n";
        write_names(sheet.out, "insats.owner", insats.owner);
        write_names(sheet.out, "insats.partners", insats.partners);
        write_financing(sheet, id, insats.financing);
        write_running(sheet, insats);
        sheet.out << "</dl>\n";
        write_details_of(sheet, id, insats);
        if (!insats.goals.empty()) write_goal_list(sheet, id + "-goal", insats.goals);
        sheet.out << "</article>\n";
    }
}

void write_goals(const Sheet& sheet) {
    const Section section(sheet.out, "goals");
    write_goal_list(sheet, "goal", sheet.document.plan.goals);
}

void write_statements(const Sheet& sheet) {
    const Section section(sheet.out, "statements");
    const auto& statements = sheet.document.plan.statements;
    sheet.out << "<p>" << said("statements.what") << "</p>\n<div class=wide><table>\n"
              << "<thead><tr><th scope=col class=label>" << said("statements.about")
              << "</th><th scope=col class=aside>" << said("statements.year")
              << "</th><th scope=col>" << said("statements.amount") << "</th></tr></thead>\n"
              << "<tbody>\n";
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const Statement& statement = statements[i];
        sheet.out << "<tr><th scope=row class=label>"
                  << said("concept." + std::string(name_of(statement.about)));
        if (statement.subject)
            sheet.out << " <small lang=sv>" << escaped(*statement.subject) << "</small>";
        sheet.out << "</th><td class=aside>"
                  << (statement.year ? std::to_string(*statement.year) : "") << "</td><td>";
        write_value(sheet, item_id("statement", i), statement.ink, set_kronor(statement.amount));
        sheet.out << "</td></tr>\n";
    }
    sheet.out << "</tbody></table></div>\n";
}

void write_signatories(const Sheet& sheet) {
    const Section section(sheet.out, "signatories");
    const auto& signatories = sheet.document.plan.signatories;
    sheet.out << "<ul class=people lang=sv>\n";
    for (std::size_t i = 0; i < signatories.size(); ++i) {
        sheet.out << "<li>";
        write_value(sheet, item_id("signatory", i), signatories[i].ink, signatories[i].name);
        if (signatories[i].role)
            sheet.out << "<small>" << escaped(*signatories[i].role) << "</small>";
        sheet.out << "</li>\n";
    }
    sheet.out << "</ul>\n";
}

}  // namespace

void write_records(const Sheet& sheet) {
    const Plan& plan = sheet.document.plan;
    if (!plan.board.empty()) write_board(sheet);
    if (!plan.members.empty()) write_members(sheet);
    if (!plan.initiatives.empty()) write_initiatives(sheet);
    if (!plan.goals.empty()) write_goals(sheet);
    if (!plan.statements.empty()) write_statements(sheet);
    write_details(sheet);
    if (!plan.signatories.empty()) write_signatories(sheet);
}

}  // namespace planscribe::publish
