#include <map>
#include <nlohmann/json.hpp>

#include "base/dictionary.h"
#include "base/text.h"
#include "exports/board_term.h"
#include "exports/figures.h"
#include "exports/writers.h"
#include "model/json_records.h"
#include "publish/places.h"

namespace planscribe::exports {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_items = 1'000'000;
constexpr int most_years = 100, most_posts = 10'000;

/// Letters and digits of a name, for ids.
std::string key_of(const std::string& name) {
    return join(letter_runs(name), "-");
}

const char* role_word(Seat seat, Role role) {
    if (role == Role::chair) return "ordförande";
    if (role == Role::vice_chair) return "vice ordförande";
    return seat == Seat::substitute ? "ersättare" : "ledamot";
}

const char* class_word(PartyKind kind) {
    switch (kind) {
        case PartyKind::state:
            return "statlig myndighet";
        case PartyKind::region:
            return "region";
        case PartyKind::municipality:
            return "kommun";
    }
    return "";
}

/// Codes of municipalities by name ("Umeå kommun", "Göteborgs stad").
class Municipalities {
public:
    explicit Municipalities(const std::filesystem::path& dictionaries) {
        for (const Fields& fields : read_dictionary(dictionaries / "municipalities.tsv", 2))
            for (const char* ending : {" kommun", "s kommun", " stad", "s stad"})
                codes_.emplace(lower(fields[1] + ending), fields[0]);
    }

    std::optional<std::string> code(const std::string& organization) const {
        const auto found = codes_.find(lower(organization));
        return found == codes_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, std::string> codes_;
};

/// Objects in the order in which they came, each once.
class Objects {
public:
    /// The object with this id, made from `fresh` when there is none.
    Json& at(const std::string& id, const Json& fresh) {
        const auto [found, is_new] = index_.try_emplace(id, list_.size());
        if (is_new) {
            Json object{{"id", id}};
            object.update(fresh);
            list_.push_back(std::move(object));
        }
        return list_[found->second];
    }
    const Json& list() const { return list_; }

private:
    Json list_ = Json::array();
    std::map<std::string, std::size_t> index_;
};

void add_unless_there(Json& list, const Json& item) {
    if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

class Popolo {
public:
    explicit Popolo(const std::filesystem::path& dictionaries) : municipalities_(dictionaries) {}

    void add(const store::WholeDocument& whole) {
        const JsonNode plan = record_of(whole);
        const std::string association = add_association(whole, plan);
        for (const JsonNode& member : list(plan, "members", most_items, [](auto j) { return j; }))
            add_party(need(member, "name").text(), choice<PartyKind>(member, "kind"));
        const std::string period = add_term(whole, association, plan);
        std::size_t i = 0;
        for (const JsonNode& seat : list(plan, "board", most_items, [](auto j) { return j; }))
            add_seat(whole, association, seat, period, publish::item_id("board", i++));
        i = 0;
        for (const JsonNode& post : list(plan, "staff", most_items, [](auto j) { return j; }))
            add_staff(whole, association, post, publish::item_id("staff", i++));
        i = 0;
        for (const JsonNode& who : list(plan, "signatories", most_items, [](auto j) { return j; }))
            add_signatory(whole, association, who, publish::item_id("signatory", i++));
    }

    Json json() const {
        return {{"persons", persons_.list()}, {"organizations", organizations_.list()},
                {"posts", posts_.list()},     {"memberships", memberships_.list()},
                {"events", events_.list()},   {"areas", areas_.list()}};
    }

private:
    static Json source(const store::WholeDocument& whole, const std::string& anchor,
                       const store::Place& place) {
        std::string note = whole.shown.entry.file;
        if (const std::string where = place_text(place); !where.empty()) note += ", " + where;
        if (!place.raw.empty()) note += ", läst: " + place.raw;
        return {{"url", "urn:planscribe:" + figure_id(whole.shown.entry.sha256, anchor)},
                {"note", note}};
    }

    /// Its key; the document stands for an association that it does not name.
    std::string add_association(const store::WholeDocument& whole, const JsonNode& plan) {
        const store::Entry& entry = whole.shown.entry;
        const std::string name = entry.association.value_or("");
        const std::string key =
            name.empty() ? "okänt-" + store::short_id(entry.sha256) : key_of(name);
        Json& object =
            organizations_.at("org/" + key, {{"name", name.empty() ? "Okänt förbund" : name},
                                             {"classification", "samordningsförbund"},
                                             {"sources", Json::array()}});
        const JsonNode association = need(plan, "association");
        if (const auto number = association.text_of("org_number"); number && !name.empty()) {
            if (!object.contains("identifiers")) object["identifiers"] = Json::array();
            add_unless_there(object["identifiers"],
                             {{"scheme", "SE-orgnr"}, {"identifier", *number}});
        }
        if (const auto founded = association.text_of("founded");
            founded && !object.contains("founding_date"))
            object["founding_date"] = *founded;
        add_unless_there(object["sources"], source(whole, "association", {}));
        organizations_.at("org/" + key + "/styrelse", {{"name", "Styrelsen för " + name},
                                                       {"classification", "förbundsstyrelse"},
                                                       {"parent_id", "org/" + key}});
        return key;
    }

    std::string add_party(const std::string& name, std::optional<PartyKind> kind) {
        const std::string id = "org/" + key_of(name);
        Json& object = organizations_.at(id, {{"name", name}});
        if (kind && !object.contains("classification"))
            object["classification"] = class_word(*kind);
        if (const auto code = municipalities_.code(name); code && !object.contains("area_id")) {
            object["area_id"] = "kommun/" + *code;
            areas_.at("kommun/" + *code,
                      {{"name", name}, {"identifier", *code}, {"classification", "kommun"}});
        }
        return id;
    }

    /// The term that the board sits when the plan is decided, as the plan, or one before it, tells
    /// of terms; empty where it cannot be known.
    std::string add_term(const store::WholeDocument& whole, const std::string& association,
                         const JsonNode& plan) {
        std::size_t i = 0;
        for (const JsonNode& term :
             list(plan, "terms_of_office", most_items, [](auto j) { return j; })) {
            const std::string anchor = publish::item_id("terms_of_office", i++);
            const auto years = term.value("years");
            const auto begins = term.text_of("begins");
            if (years && begins)
                terms_[association] = {years->whole(0, most_years), *begins,
                                       source(whole, anchor, place_in(term))};
        }
        const auto known = terms_.find(association);
        const auto decision = plan.value("decision");
        if (known == terms_.end() || !decision) return "";
        const auto term = board_term(decision->text_of("date").value_or(""), known->second.years,
                                     known->second.begins);
        if (!term) return "";
        const std::string id = "event/" + association + "/" + term->first_day;
        Json& event = events_.at(id, {{"name", "Mandatperiod " + term->first_day.substr(0, 4) +
                                                   "–" + term->last_day.substr(0, 4)},
                                      {"classification", "mandatperiod"},
                                      {"start_date", term->first_day},
                                      {"end_date", term->last_day},
                                      {"organization_id", "org/" + association + "/styrelse"},
                                      {"sources", Json::array()}});
        add_unless_there(event["sources"], known->second.source);
        return id;
    }

    void add_staff(const store::WholeDocument& whole, const std::string& association,
                   const JsonNode& post, const std::string& anchor) {
        const std::string name = need(post, "name").text();
        Json& object = posts_.at("post/" + association + "/" + key_of(name),
                                 {{"label", name},
                                  {"role", name},
                                  {"organization_id", "org/" + association},
                                  {"sources", Json::array()}});
        Json from = with_year(whole, source(whole, anchor, place_in(post)));
        Json& extras = from["extras"] = Json::object();
        if (const auto share = post.number_of("share_of_full_time"))
            extras["fte"] = Json::parse(*share);
        if (const auto count = post.value("count")) extras["count"] = count->whole(0, most_posts);
        if (const auto employer = post.text_of("employer"))
            extras["employer_id"] = add_party(*employer, std::nullopt);
        if (extras.empty()) from.erase("extras");
        if (object.contains("sources")) add_unless_there(object["sources"], from);
    }

    /// Who signs as staff; seats of the board come from the list of the board.
    void add_signatory(const store::WholeDocument& whole, const std::string& association,
                       const JsonNode& signatory, const std::string& anchor) {
        const auto role = signatory.text_of("role");
        const std::string key = key_of(role.value_or(""));
        const auto names = [&](const char* seat) { return key.find(seat) != std::string::npos; };
        if (key.empty() || names("ordförande") || names("ledamot") || names("ersättare")) return;
        const std::string person = add_person(whole, association, signatory, anchor);
        const std::string post = "post/" + association + "/" + key;
        posts_.at(post,
                  {{"label", *role}, {"role", *role}, {"organization_id", "org/" + association}});
        Json& membership = memberships_.at("membership" + person.substr(6) + "/" + key,
                                           {{"person_id", person},
                                            {"organization_id", "org/" + association},
                                            {"post_id", post},
                                            {"role", *role},
                                            {"sources", Json::array()}});
        add_unless_there(membership["sources"],
                         with_year(whole, source(whole, anchor, place_in(signatory))));
    }

    static Json with_year(const store::WholeDocument& whole, Json source) {
        if (whole.shown.entry.year)
            source["note"] = "plan för " + std::to_string(*whole.shown.entry.year) + ": " +
                             source["note"].get<std::string>();
        return source;
    }

    /// Its id.
    std::string add_person(const store::WholeDocument& whole, const std::string& association,
                           const JsonNode& named, const std::string& anchor) {
        const std::string name = need(named, "name").text();
        const store::Place place = place_in(named);
        const std::string person = "person/" + association + "/" + key_of(name);
        Json& object = persons_.at(person, {{"name", name}, {"sources", Json::array()}});
        add_unless_there(object["sources"], source(whole, anchor, place));
        const std::string raw = strip_punctuation(place.raw);
        if (!raw.empty() && raw != name) {
            if (!object.contains("other_names")) object["other_names"] = Json::array();
            add_unless_there(object["other_names"], {{"name", raw}, {"note", "som det lästes"}});
        }
        return person;
    }

    /// A membership for each term, where that is known: people come back to other boards.
    void add_seat(const store::WholeDocument& whole, const std::string& association,
                  const JsonNode& seat, const std::string& period, const std::string& anchor) {
        const std::string person = add_person(whole, association, seat, anchor);
        const std::string board = "org/" + association + "/styrelse";
        const std::string role = role_word(choice<Seat>(seat, "seat").value_or(Seat::ordinary),
                                           choice<Role>(seat, "role").value_or(Role::member));
        const std::string post = "post/" + association + "/" + key_of(role);
        posts_.at(post, {{"label", role}, {"role", role}, {"organization_id", board}});
        const auto organization = seat.text_of("organization");
        const std::string party = organization ? add_party(*organization, std::nullopt) : "";
        Json fresh{
            {"person_id", person}, {"organization_id", board}, {"post_id", post}, {"role", role}};
        if (!party.empty()) fresh["on_behalf_of_id"] = party;
        if (!period.empty()) fresh["legislative_period_id"] = period;
        fresh["sources"] = Json::array();
        const std::string id = "membership" + person.substr(6) + "/" + key_of(role) +
                               (party.empty() ? "" : "/" + party.substr(4)) +
                               (period.empty() ? "" : "/" + period.substr(period.rfind('/') + 1));
        add_unless_there(memberships_.at(id, fresh)["sources"],
                         with_year(whole, source(whole, anchor, place_in(seat))));
    }

    Municipalities municipalities_;
    struct ToldTerm {
        int years = 0;
        std::string begins;
        Json source;
    };
    std::map<std::string, ToldTerm> terms_;
    Objects persons_, organizations_, posts_, memberships_, areas_, events_;
};

}  // namespace

void write_popolo(std::ostream& out, store::Archive& archive, const Target& target) {
    Popolo popolo(target.dictionaries);
    archive.each(store::Detail::records,
                 [&](const store::WholeDocument& whole) { popolo.add(whole); });
    out << popolo.json().dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

}  // namespace planscribe::exports
