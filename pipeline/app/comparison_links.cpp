#include "app/comparison_links.h"

#include <algorithm>
#include <fstream>
#include <vector>

#include "base/error.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t head_of_plan = 4'096, sha256_digits = 64;

/// The hash that the head of a plan.json names; empty where it names none.
std::string source_of(const fs::path& plan) {
    std::ifstream in(plan, std::ios::binary);
    std::string head(head_of_plan, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    const std::string name = "\"sha256\": \"";
    const std::size_t at = head.find(name);
    if (at == std::string::npos) return "";
    const std::string digits = head.substr(at + name.size(), sha256_digits);
    const bool hexadecimal = digits.find_first_not_of("0123456789abcdef") == std::string::npos;
    return digits.size() == sha256_digits && hexadecimal ? digits : "";
}

/// A path as an address.
std::string encoded(const std::string& path) {
    constexpr std::string_view plain = "-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address;
    for (const char byte : path) {
        const auto code = static_cast<unsigned char>(byte);
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                            (byte >= '0' && byte <= '9');
        if (letter || plain.find(byte) != std::string_view::npos)
            address += byte;
        else
            address.append(1, '%').append(1, digits[code >> 4U]).append(1, digits[code & 15U]);
    }
    return address;
}

}  // namespace

compare::PageLinks links_to_reports(const fs::path& folder, const fs::path& page) {
    std::error_code failed;
    std::vector<fs::path> results;
    for (const auto& entry : fs::directory_iterator(folder, failed))
        results.push_back(entry.path());
    if (failed)
        throw Error(ErrorCode::input, folder.string(),
                    "cannot be looked into: " + failed.message() +
                        "; name the folder that read --out filled");
    std::ranges::sort(results);
    compare::PageLinks links;
    const fs::path from = fs::absolute(page).parent_path();
    for (const fs::path& result : results) {
        const fs::path report = result / "report.html";
        if (!fs::exists(report, failed)) continue;
        const std::string source = source_of(result / "plan.json");
        const fs::path way =
            fs::absolute(report).lexically_normal().lexically_proximate(from.lexically_normal());
        if (!source.empty()) links.reports.emplace(source, "./" + encoded(way.generic_string()));
    }
    return links;
}

}  // namespace planscribe::app
