# Writes OUT, a C++ source that holds each of PARTS (files of FOLDER) as a raw string literal.
# The variable is the file's name with '_' for the dot, in the namespace of
# ROOM, and declared in HEADER. A style sheet gets the palette of all pages for its @import.
file(READ ${CMAKE_CURRENT_LIST_DIR}/palette.css palette)
set(source "#include \"${HEADER}\"\n\nnamespace planscribe::${ROOM} {\n")
foreach(part IN LISTS PARTS)
    file(READ ${FOLDER}/${part} text)
    string(REPLACE "@import \"palette.css\";\n" "${palette}" text "${text}")
    string(REPLACE "." "_" name ${part})
    string(APPEND source "\nconst std::string_view ${name} = R\"_part_(${text})_part_\";\n")
endforeach()
string(APPEND source "\n}  // namespace planscribe::${ROOM}\n")
file(WRITE ${OUT} "${source}")
