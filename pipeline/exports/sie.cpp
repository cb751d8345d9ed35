#include <algorithm>
#include <array>
#include <set>

#include "exports/chart.h"
#include "exports/pc8.h"
#include "exports/sie_year.h"
#include "exports/writers.h"
#include "model/json_records.h"
#include "model/names.h"
#include "publish/whole_file.h"
#include "sheets/csv.h"

namespace planscribe::exports {
namespace {

std::string in_quotes(const std::string& text) {
    std::string safe = to_pc8(text);
    for (std::size_t at = 0; (at = safe.find_first_of("\"\\", at)) != std::string::npos; at += 2)
        safe.insert(at, "\\");
    return '"' + safe + '"';
}

/// One file: the plan of a document for one year.
class SieFile {
public:
    SieFile(std::ostream& out, const store::WholeDocument& whole, const Chart& chart)
        : out_(out), whole_(whole), chart_(chart), plan_(record_of(whole)) {}

    void write(int year, const SieYear& sums) {
        head(year);
        for (const auto* balances : all_of(sums))
            for (const SieBalance& balance : *balances)
                for (const Figure& figure : balance.figures) prose(figure, balance.account);
        for (const Figure& figure : sums.in_doubt) prose(figure, "tveksam, utelämnad");
        for (const Figure& figure : sums.without_account) prose(figure, "utan konto, utelämnad");
        identity(year);
        accounts(sums);
        objects(sums);
        for (const auto& [account, amount] : totals(sums.opening))
            record("#IB 0 " + account, amount);
        for (const auto& [account, amount] : totals(sums.closing))
            record("#UB 0 " + account, amount);
        for (const auto& [account, amount] : totals(sums.outcome))
            record("#RES 0 " + account, amount);
        const std::string budget = "#PBUDGET 0 " + std::to_string(year) + "12 ";
        for (const auto& [account, amount] : totals(sums.budget))
            record(budget + account + " {}", amount);
        for (const SieBalance& balance : sums.budget)
            if (!balance.object.empty())
                record(budget + balance.account + " " + object(balance), balance.amount);
    }

private:
    static std::array<const std::vector<SieBalance>*, 4> all_of(const SieYear& sums) {
        return {&sums.budget, &sums.outcome, &sums.opening, &sums.closing};
    }

    /// Assets, debts (with equity), income or cost.
    static const char* kind(const std::string& code, const Account* account) {
        if (account && account->direction == "balance") return code.front() == '1' ? " T" : " S";
        return account && account->direction == "revenue" ? " I" : " K";
    }

    void line(const std::string& text) { out_ << text << "\r\n"; }

    void head(int year) {
        line("#FLAGGA 0");
        line("#PROGRAM \"planscribe\" " + in_quotes(version_of(whole_)));
        line("#FORMAT PC8");
        line("#GEN " + date(year));
        line("#SIETYP 4");
    }

    /// There is no clock in what we write: the day of the decision, else the first of the year.
    std::string date(int year) {
        std::string day;
        if (const auto decision = plan_.value("decision"))
            day = decision->text_of("date").value_or("");
        std::erase(day, '-');
        const bool whole_date = day.size() == 8 && std::ranges::all_of(day, [](char c) {
                                    return c >= '0' && c <= '9';
                                });
        return whole_date ? day : std::to_string(whole_.shown.entry.year.value_or(year)) + "0101";
    }

    void prose(const Figure& figure, const std::string& what) {
        const store::NumberEntry& entry = figure.entry;
        std::string text =
            what + ": " + figure.id + ", " + entry.label + ", " + name_of(entry.status);
        if (const std::string place = place_text(entry.place); !place.empty()) text += ", " + place;
        line("#PROSA " + in_quotes(text));
    }

    void identity(int year) {
        const JsonNode association = need(plan_, "association");
        if (const auto number = association.text_of("org_number")) line("#ORGNR " + *number);
        line("#FNAMN " + in_quotes(whole_.shown.entry.association.value_or("Okänt förbund")));
        const std::string y = std::to_string(year);
        line("#RAR 0 " + y + "0101 " + y + "1231");
        line("#VALUTA SEK");
    }

    void accounts(const SieYear& sums) {
        std::set<std::string> codes;
        for (const auto* balances : all_of(sums))
            for (const SieBalance& balance : *balances) codes.insert(balance.account);
        for (const std::string& code : codes) {
            const Account* account = nullptr;
            for (std::string part = code; account == nullptr && !part.empty(); part.pop_back())
                account = chart_.find(part);
            line("#KONTO " + code + " " + in_quotes(account ? account->name : ""));
            line("#KTYP " + code + kind(code, account));
        }
    }

    void objects(const SieYear& sums) {
        for (const SieBalance& balance : sums.budget)
            if (!balance.object.empty())
                objects_.emplace(balance.object, std::to_string(objects_.size() + 1));
        if (!objects_.empty()) line("#DIM 6 \"Projekt\"");
        for (const auto& [name, number] : objects_)
            line("#OBJEKT 6 \"" + number + "\" " + in_quotes(name));
    }

    std::string object(const SieBalance& balance) const {
        return "{6 \"" + objects_.at(balance.object) + "\"}";
    }

    void record(const std::string& begin, Amount amount) {
        line(begin + " " + sheets::plain_kronor(amount));
    }

    /// What programs that know no objects read: an account as a whole.
    static std::map<std::string, Amount> totals(const std::vector<SieBalance>& balances) {
        std::map<std::string, Amount> totals;
        for (const SieBalance& balance : balances)
            totals[balance.account] = totals[balance.account] + balance.amount;
        return totals;
    }

    std::ostream& out_;
    const store::WholeDocument& whole_;
    const Chart& chart_;
    JsonNode plan_;
    std::map<std::string, std::string> objects_;
};

}  // namespace

void write_sie(store::Archive& archive, const Target& target) {
    const Chart chart(target.dictionaries);
    archive.each(store::Detail::records, [&](const store::WholeDocument& whole) {
        const auto years = sie_years(whole, chart);
        for (const auto& [year, sums] : years) {
            const std::string name =
                file_stem(whole.shown.entry) + "-" + std::to_string(year) + ".se";
            publish::write_whole(target.path / name, [&, y = year, &s = sums](std::ostream& out) {
                SieFile(out, whole, chart).write(y, s);
            });
        }
        if (years.empty())
            target.say(whole.shown.entry.file + " (" + store::short_id(whole.shown.entry.sha256) +
                       "): no budget or outcome on accounts; left out");
    });
}

}  // namespace planscribe::exports
