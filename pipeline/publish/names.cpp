#include "publish/names.h"

namespace planscribe::publish {

std::string column_name(const Column& column) {
    if (!column.label.empty()) return column.label;
    std::string name = column.stage ? name_of(*column.stage) : "";
    if (column.year) name += (name.empty() ? "" : " ") + std::to_string(*column.year);
    return name;
}

}  // namespace planscribe::publish
