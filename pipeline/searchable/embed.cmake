# Writes OUT, a C++ source that holds the bytes of FONT and COLOUR. Declared in
# searchable/embedded.h.
set(source "#include \"searchable/embedded.h\"\n\nnamespace planscribe::searchable {\n")
foreach(part font colour)
    string(TOUPPER ${part} variable)
    file(READ ${${variable}} bytes HEX)
    string(LENGTH "${bytes}" digits)
    math(EXPR count "${digits} / 2")
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
    string(APPEND source
           "\nstatic const unsigned char ${part}_bytes[] = {${bytes}};\n"
           "const std::string_view ${part}_file(reinterpret_cast<const char*>(${part}_bytes), "
           "${count});\n")
endforeach()
string(APPEND source "\n}  // namespace planscribe::searchable\n")
file(WRITE ${OUT} "${source}")
