"""Files as they should not be, made small and fast: PNG, TIFF and PDF by hand."""

import struct
import subprocess
import zlib


def white_png(width, height):
    """A white page, one bit a pixel; 30 000 × 30 000 takes about 100 kB."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(_white_rows(width, height, b"\0"))), \
             (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks)


def tiff_without_pages():
    """A header whose first directory is nowhere."""
    return b"II*\0" + struct.pack("<I", 0)


def scanned_pdf(sizes):
    """A PDF with one white image of one bit a pixel for each (width, height), at 200 dpi."""
    kids = " ".join(f"{3 + 3 * n} 0 R" for n in range(len(sizes)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(sizes)} >>".encode()]
    for number, (width, height) in enumerate(sizes):
        first = 3 + 3 * number
        objects += [_page(first, width, height), _contents(width, height), _image(width, height)]
    return _pdf(objects)


def damage_image(pdf, number):
    """The same PDF with the compressed pixels of its image `number`, from 1, made senseless."""
    place = -1
    for _ in range(number):
        place = pdf.index(b"/FlateDecode", place + 1)
    place = pdf.index(b"stream\n", place) + len(b"stream\n")
    end = pdf.index(b"endstream", place) - 1
    return pdf[:place] + b"\0" * (end - place) + pdf[end:]


def encrypt(pdf, user_password, folder):
    """The same PDF under a password, by qpdf."""
    plain, locked = folder / "plain", folder / "locked"
    plain.write_bytes(pdf)
    subprocess.run(["qpdf", "--encrypt", user_password, "owner", "256", "--", plain, locked],
                   check=True)
    return locked.read_bytes()


def _white_rows(width, height, before=b""):
    return (before + b"\xff" * ((width + 7) // 8)) * height


def _points(width, height):
    return width * 72 / 200, height * 72 / 200


def _page(first, width, height):
    across, down = _points(width, height)
    return (f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across} {down}] "
            f"/Contents {first + 1} 0 R "
            f"/Resources << /XObject << /Im {first + 2} 0 R >> >> >>").encode()


def _contents(width, height):
    across, down = _points(width, height)
    return _stream(b"", f"{across} 0 0 {down} 0 0 cm /Im Do".encode())


def _image(width, height):
    return _stream(f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
                   "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode ".encode(),
                   zlib.compress(_white_rows(width, height)))


def _stream(entries, data):
    return b"<< " + entries + f"/Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _pdf(objects):
    text, places = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(text))
        text += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    count = len(objects) + 1
    return (text + f"xref\n0 {count}\n0000000000 65535 f \n".encode() + table +
            f"trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n".encode())
