/// Fontconfig keeps what it has loaded until the end, where the leak sanitizer cannot see it.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
