#pragma once

#include <memory>

#include "model/image.h"

struct Pix;
struct Boxa;

/// The room's door to Leptonica: owners that free, and the way to and from Image.
namespace planscribe::scan {

struct PixDelete {
    void operator()(Pix* pix) const noexcept;
};
using PixPtr = std::unique_ptr<Pix, PixDelete>;

struct BoxaDelete {
    void operator()(Boxa* boxes) const noexcept;
};
using BoxaPtr = std::unique_ptr<Boxa, BoxaDelete>;

/// Keeps Leptonica from writing to standard error. Called before its first use; may be called
/// again, from any thread.
void silence_leptonica();

/// 8 bits deep, same pixels. Throws Error(limit) when there is no memory.
PixPtr to_pix(const Image& image);

/// Any depth, palette or colour becomes grey, transparency becomes white paper. The resolution
/// is that of the picture along x. Throws Error(limit) when there is no memory.
Image to_image(const Pix* pix);

/// Hands a new picture over to its owner. Throws Error(limit) when Leptonica gave none.
PixPtr own(Pix* pix);

}  // namespace planscribe::scan
