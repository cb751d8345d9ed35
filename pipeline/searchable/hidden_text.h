#pragma once

class QPDFObjectHandle;

namespace planscribe::searchable {

/// Takes invisible text (rendering mode 3) out of a page and of the forms that it draws. What is
/// drawn to be seen stays as it is.
void take_out_hidden_text(QPDFObjectHandle& page);

}  // namespace planscribe::searchable
