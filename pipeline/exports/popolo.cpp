#include <map>
#include <nlohmann/json.hpp>

#include "base/dictionary.h"
#include "base/text.h"
#include "exports/figures.h"
#include "exports/writers.h"
#include "model/json_records.h"
#include "publish/places.h"

namespace planscribe::exports {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_items = 1'000'000;

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
        std::size_t i = 0;
        for (const JsonNode& seat : list(plan, "board", most_items, [](auto j) { return j; }))
            add_seat(whole, association, seat, publish::item_id("board", i++));
    }

    Json json() const {
        return {{"persons", persons_.list()},
                {"organizations", organizations_.list()},
                {"posts", posts_.list()},
                {"memberships", memberships_.list()},
                {"areas", areas_.list()}};
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

    void add_seat(const store::WholeDocument& whole, const std::string& association,
                  const JsonNode& seat, const std::string& anchor) {
        const std::string name = need(seat, "name").text();
        const store::Place place = place_in(seat);
        const std::string person = "person/" + association + "/" + key_of(name);
        Json& object = persons_.at(person, {{"name", name}, {"sources", Json::array()}});
        add_unless_there(object["sources"], source(whole, anchor, place));
        const std::string raw = strip_punctuation(place.raw);
        if (!raw.empty() && raw != name) {
            if (!object.contains("other_names")) object["other_names"] = Json::array();
            add_unless_there(object["other_names"], {{"name", raw}, {"note", "som det lästes"}});
        }
        add_membership(whole, association, person, seat, source(whole, anchor, place));
    }

    void add_membership(const store::WholeDocument& whole, const std::string& association,
                        const std::string& person, const JsonNode& seat, const Json& source) {
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
        fresh["sources"] = Json::array();
        Json& membership = memberships_.at("membership" + person.substr(6) + "/" + key_of(role) +
                                               (party.empty() ? "" : "/" + party.substr(4)),
                                           fresh);
        Json with_year = source;
        if (whole.shown.entry.year)
            with_year["note"] = "plan för " + std::to_string(*whole.shown.entry.year) + ": " +
                                source["note"].get<std::string>();
        add_unless_there(membership["sources"], with_year);
    }

    Municipalities municipalities_;
    Objects persons_, organizations_, posts_, memberships_, areas_;
};

}  // namespace

void write_popolo(std::ostream& out, store::Archive& archive, const Target& target) {
    Popolo popolo(target.dictionaries);
    archive.each(store::Detail::records,
                 [&](const store::WholeDocument& whole) { popolo.add(whole); });
    out << popolo.json().dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

}  // namespace planscribe::exports
