#pragma once

#include <cstddef>

class QPDFObjectHandle;

namespace planscribe::searchable {

/// Takes invisible text (rendering mode 3) out of a page and of the forms that it draws. What is
/// drawn to be seen stays as it is. Takes what page and forms unpack to from `left`; throws
/// std::length_error where that is more.
void take_out_hidden_text(QPDFObjectHandle& page, std::size_t& left);

}  // namespace planscribe::searchable
