#include "searchable/unpacking.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <stdexcept>

#include "base/error.h"
#include "scan/process.h"

namespace planscribe::searchable {
namespace {

constexpr int done = 0, done_with_warnings = 3;  // of qpdf

class Counter : public Pipeline {
public:
    explicit Counter(std::size_t left) : Pipeline("counted", nullptr), left_(left) {}

    void write(const unsigned char* /*data*/, std::size_t size) override {
        too_much_ = too_much_ || size > left_;
        if (too_much_) throw std::length_error("too much");  // ends the unpacking
        left_ -= size;
    }
    void finish() override {}

    std::size_t left() const { return left_; }
    bool too_much() const { return too_much_; }

private:
    std::size_t left_;
    bool too_much_ = false;
};

}  // namespace

void try_within_limits(const std::filesystem::path& pdf) {
    using End = scan::ProcessResult::End;
    const scan::ProcessResult result =
        scan::run({"qpdf", std::filesystem::absolute(pdf).string(), "/dev/null"});
    if (result.end == End::exited && (result.code == done || result.code == done_with_warnings))
        return;
    const bool damaged = result.end == End::exited;
    throw Error(damaged ? ErrorCode::input : ErrorCode::limit, pdf.string(),
                "no searchable.pdf can be made of it: " + failure(result));
}

void count_unpacked(QPDFObjectHandle& stream, std::size_t& left) {
    Counter counter(left);
    stream.pipeStreamData(&counter, 0, qpdf_dl_generalized, true);
    if (counter.too_much())
        throw std::length_error("its pages unpack to more than " +
                                std::to_string(most_unpacked >> 20) + " MB");
    left = counter.left();
}

}  // namespace planscribe::searchable
