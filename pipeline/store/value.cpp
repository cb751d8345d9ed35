#include "store/value.h"

#include "base/text.h"

namespace planscribe::store {

Value::Value(std::string_view text) {
    std::string kept = first_malformed(text) == text.size() ? std::string(text) : normalize(text);
    std::erase(kept, '\0');
    value_ = std::move(kept);
}

}  // namespace planscribe::store
