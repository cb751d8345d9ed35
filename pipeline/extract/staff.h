#pragma once

#include <vector>

#include "extract/prose.h"

namespace planscribe::extract {

/// The posts of the association's own office, each once: share of full time ("en tjänstegrad om
/// 75 %", "på heltid"), who employs ("anställd av X kommun"), whether the service is bought. A
/// sentence that names one post tells of it; one that names none, of the post in its heading.
std::vector<Post> read_staff(const Prose& prose);

/// The posts that an initiative pays for: "tre rehabiliteringskoordinatorer", "35 % personal från
/// X", "en projektledare" where money is asked for. In the order of the text.
std::vector<Post> staff_of_initiative(const Prose& prose, std::size_t initiative);

/// Services that are bought by contract, each with who sells it.
std::vector<ServiceContract> read_service_contracts(const Prose& prose);

}  // namespace planscribe::extract
