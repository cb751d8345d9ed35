# Writes OUT, a C++ source that holds each of PARTS (files of FOLDER) as raw string literals, and
# page_file() (review/page_files.h).
set(types html text/html css text/css js text/javascript svg image/svg+xml)
set(source "#include \"review/page_files.h\"\n\nnamespace planscribe::review {\nnamespace {\n\nconstexpr PageFile files[] = {\n")
foreach(part IN LISTS PARTS)
    file(READ ${FOLDER}/${part} text)
    string(REGEX REPLACE "^.*\\." "" ending ${part})
    list(FIND types ${ending} found)
    math(EXPR found "${found} + 1")
    list(GET types ${found} type)
    string(APPEND source "    {\"${part}\", \"${type}; charset=utf-8\", R\"_part_(${text})_part_\"},\n")
endforeach()
string(APPEND source "};\n\n}  // namespace\n\nconst PageFile* page_file(std::string_view name) {\n    for (const PageFile& file : files)\n        if (file.name == name) return &file;\n    return nullptr;\n}\n\n}  // namespace planscribe::review\n")
file(WRITE ${OUT} "${source}")
