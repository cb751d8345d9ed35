#include "searchable/hidden_text.h"

#include <memory>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <string_view>
#include <vector>

#include "searchable/unpacking.h"

namespace planscribe::searchable {
namespace {

using Token = QPDFTokenizer::Token;

class HiddenText : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const Token& token) override {
        waiting_.push_back(token);
        if (token.getType() != QPDFTokenizer::tt_word) return;
        const std::string& name = token.getValue();
        follow(name);
        if (!(hidden_ && shows_text(name)))
            flush();
        else if (name == "'" || name == "\"")
            write("T*\n");
        waiting_.clear();
    }

    void handleEOF() override { flush(); }

private:
    static bool shows_text(std::string_view name) {
        return name == "Tj" || name == "TJ" || name == "'" || name == "\"";
    }

    void flush() {
        for (const Token& token : waiting_) writeToken(token);
        waiting_.clear();
    }

    void follow(std::string_view name) {
        if (name == "q") {
            saved_.push_back(hidden_);
        } else if (name == "Q" && !saved_.empty()) {
            hidden_ = saved_.back();
            saved_.pop_back();
        } else if (name == "Tr") {
            for (const Token& token : waiting_)
                if (token.getType() == QPDFTokenizer::tt_integer) hidden_ = token.getValue() == "3";
        }
    }

    std::vector<Token> waiting_;  ///< operands, until their operator is known
    std::vector<bool> saved_;
    bool hidden_ = false;
};

}  // namespace

void take_out_hidden_text(QPDFObjectHandle& page, std::size_t& left) {
    QPDFPageObjectHelper helper(page);
    for (QPDFObjectHandle& content : helper.getPageContents()) count_unpacked(content, left);
    helper.addContentTokenFilter(std::make_shared<HiddenText>());
    helper.forEachFormXObject(true,
                              [&](QPDFObjectHandle& form, QPDFObjectHandle&, const std::string&) {
                                  count_unpacked(form, left);
                                  form.addTokenFilter(std::make_shared<HiddenText>());
                              });
}

}  // namespace planscribe::searchable
