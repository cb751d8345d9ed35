#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include "publish/places.h"

/// The parts of the report, in the order of the page. Each writes a whole element.
namespace planscribe::publish {

/// What every part works with.
struct Sheet {
    std::ostream& out;
    const Document& document;
    const Places& places;
};

/// Association, year, decision, source, counts, and how the document was read.
void write_head(const Sheet& sheet);

/// What a person should look at, in plain words, with links to its places.
void write_findings(const Sheet& sheet);

/// The tables as read, each cell marked with its status.
void write_tables(const Sheet& sheet);

/// Board, members, insatser, goals, amounts in the prose, signatures.
void write_records(const Sheet& sheet);

/// What else the plan says, kind by kind, each record with its fields and a link to its words, and
/// what the plan lacks.
void write_details(const Sheet& sheet);

/// Staff and target groups of an insats.
void write_details_of(const Sheet& sheet, const std::string& id, const Initiative& insats);

/// The pages, each as picture under its marks and as text. A page without picture is text.
void write_pages(const Sheet& sheet, const std::filesystem::path& pictures);

/// Which letters the engine misread, and how often; nothing where none are known.
void write_misreadings(const Sheet& sheet);

/// Attributes of a word that was mended: by which rules, what they cost, by how much it won.
void write_reasons(const Sheet& sheet, const Word& word);

/// A rule of a change as people read it: "rn → m" of "confusion:rn>m".
std::string shown_rule(std::string_view rule);

/// Opens the element of a value: a link to its spot, or a plain element where it stands on no
/// ink. Carries what the engine read and `attributes`. Returns the tag that closes it.
std::string_view open_value(const Sheet& sheet, const std::string& id, const Ink& ink,
                            std::string_view look = "", std::string_view attributes = "");

/// A value whose text is `text`.
void write_value(const Sheet& sheet, const std::string& id, const Ink& ink, std::string_view text);

}  // namespace planscribe::publish
