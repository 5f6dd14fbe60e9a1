// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// writer_misuse CASE: uses the writer wrongly, which must stop the program (ctest reads the message). Our own
// mistakes must never become bytes, in a release build either.
#include "crypto/cbor/writer.h"

#include <csignal>
#include <cstdlib>
#include <string_view>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

void misuse(std::string_view name, cbor::Writer& w) {
    if (name == "keys_descend") w.map(2).key(2).null().key(1).null();
    if (name == "key_twice") w.map(2).key("a").null().key("a").null();
    if (name == "integer_after_text") w.map(2).key("a").null().key(1).null();
    if (name == "array_as_key") w.map(1).array(0);
    if (name == "tag_as_key") w.map(1).tag(18);
    if (name == "second_item") w.null().null();
    if (name == "item_missing") w.array(2).null().finish();
    if (name == "nothing") w.finish();
    if (name == "tag_alone") w.tag(18).finish();
    if (name == "value_missing") w.open_map().key(1).close();
    if (name == "close_of_array") w.array(1).close();
    if (name == "text_not_utf8") w.text("\xff");
    if (name == "raw_not_canonical") w.raw(Bytes{0x18, 0x01});
    if (name == "raw_two_items") w.raw(Bytes{0x01, 0x01});
    if (name == "raw_empty") w.raw({});
    if (name == "too_deep") {
        for (int i = 0; i < 17; ++i)
            w.array(1);
    }
    if (name == "raw_too_deep") {
        for (int i = 0; i < 16; ++i)
            w.array(1);
        w.raw(Bytes{0x80});
    }
    if (name == "too_many_pairs") {
        w.open_map();
        for (unsigned i = 0; i < 24; ++i)
            w.key(i).null();
        w.close();
    }
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGABRT, [](int) { std::_Exit(0); }); // ctest takes a plain abort for a crash
    Bytes out;
    cbor::Writer writer(out);
    misuse(argc > 1 ? argv[1] : "", writer);
    return 1;
}
