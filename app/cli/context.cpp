// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/model/reason_words.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

std::string sentence_of(std::string_view reason) {
    const core::ReasonWords words = core::words_for(reason);
    return std::string(words.says) + " " + std::string(words.next);
}

} // namespace

Result<std::filesystem::path> Context::store_folder() const {
    if (store.empty()) return fail(ErrorCode::invalid_argument, "cli.no_store");
    return path_from(store);
}

Result<OpenStore> Context::unlock() {
    if (session) return std::ref(*session);
    TRY_ASSIGN(const std::filesystem::path folder, store_folder());
    TRY_ASSIGN(const bool there, ports.files.exists(folder));
    if (!there) return fail(ErrorCode::not_found, "store.not_a_store"); // before anybody types a passphrase
    TRY_ASSIGN(const SecretBytes passphrase, terminal.secret("Passphrase"));
    return unlock_with(passphrase);
}

Result<OpenStore> Context::unlock_with(const SecretBytes& passphrase) {
    if (session) return std::ref(*session);
    TRY_ASSIGN(const std::filesystem::path folder, store_folder());
    TRY_ASSIGN(core::Session opened, core::unlock_store(ports, folder, passphrase, progress));
    return std::ref(keep(std::move(opened)));
}

core::Session& Context::keep(core::Session opened) {
    session = std::move(opened);
    const auto doubt = core::head_doubt(*session);
    if (doubt && !doubt->empty()) out.remark(sentence_of(*doubt));
    return *session;
}

Result<void> Context::answer(const Page& page, const Json& object) const {
    progress.clear();
    return out.answer(page, object);
}

Result<void> Context::answer(const Page& page, const Json& object, std::string_view name,
                             const SecretBytes& secret) const {
    progress.clear();
    return out.answer(page, object, name, secret);
}

core::Existing existing_of(const Arguments& arguments) {
    return arguments.given("--force") ? core::Existing::replace : core::Existing::refuse;
}

} // namespace counterpart::cli
