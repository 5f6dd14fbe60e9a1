// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/keys/thumbprint.h"
#include "core/model/catalogue.h"
#include "core/usecase/store.h"

#include <charconv>

namespace counterpart::cli {

namespace {

Result<std::uint64_t> memory_in(const std::string& text) {
    std::uint64_t mebibytes = 512;
    if (!text.empty()) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), mebibytes);
        const bool whole = error == std::errc() && end == text.data() + text.size();
        if (!whole || mebibytes < 256 || mebibytes > 4096)
            return fail(ErrorCode::invalid_argument, "cli.usage", "--memory takes 256 to 4096 MiB");
    }
    return mebibytes * 1024;
}

/// The code of what was typed, by code or label. "value.not_a_code".
Result<std::string> agency_kind_of(const std::string& typed) {
    const core::Vocabulary* kinds = core::catalogue().vocabulary("agency_kind");
    const core::VocabularyCode* kind = kinds == nullptr ? nullptr : kinds->find_typed(typed);
    if (kind == nullptr) return fail(ErrorCode::invalid_argument, "value.not_a_code", "--kind");
    return kind->code;
}

/// Typed back now by whoever is there; a script can do it later.
Result<void> confirm(core::Session& session, const Context& context) {
    for (int tries = 0; tries < 3; ++tries) {
        const auto typed = context.terminal.secret("Type the recovery key back");
        if (!typed && typed.error().reason == "secret.missing") break;
        if (!typed) return tl::make_unexpected(typed.error());
        const auto same = core::confirm_recovery_key(session, *typed);
        if (same) {
            context.out.remark("The recovery key is confirmed.");
            return {};
        }
        if (context.terminal.has_descriptor() || same.error().reason != "recovery.typed_differs") return same;
        context.out.remark("That is not the recovery key shown above.");
    }
    context.out.remark(
        "The recovery key is not confirmed yet. Until \"store confirm-recovery\" has been done, nothing "
        "can be sealed or taken in.");
    return {};
}

Result<void> run(const Arguments& arguments, Context& context) {
    core::CreateStoreRequest request;
    TRY_ASSIGN(request.folder, context.store_folder());
    request.officer = arguments.one("--officer");
    request.role = arguments.one("--role");
    request.agency = arguments.one("--agency");
    TRY_ASSIGN(request.agency_kind, agency_kind_of(arguments.one("--kind")));
    TRY_ASSIGN(request.cost.memory_kib, memory_in(arguments.one("--memory")));
    TRY_ASSIGN(const SecretBytes passphrase, context.terminal.new_secret("New passphrase"));
    TRY_ASSIGN(core::NewStore made, core::create_store(context.ports, request, passphrase, context.progress));

    core::Session& session = context.keep(std::move(made.session));

    const core::Thumbprint thumbprint = session.identity().thumbprint();
    Page page;
    page.line("The store is made. It belongs to " + shown(request.officer) + ", " + shown(request.agency) +
              ".")
        .line();
    page.field("Thumbprint", to_hex(thumbprint.view()));
    page.field("Digits", core::digits_of(thumbprint));
    page.line().line("Recovery key: the only way in without the passphrase. It is shown this once.");
    page.line("Write it down and keep it apart from this computer.").line();
    TRY(context.answer(page,
                       {{"store", to_hex(session.store_id().view())},
                        {"thumbprint", to_hex(thumbprint.view())},
                        {"digits", core::digits_of(thumbprint)},
                        {"recovery_key_confirmed", false}},
                       "recovery_key", made.recovery_key));
    if (context.out.json()) return {};
    return confirm(session, context);
}

} // namespace

Command store_create() {
    return {
        "store create",
        "Makes a store for one officer",
        "Asks for a passphrase, and shows the officer's digits and, once, the recovery key, which is then "
        "asked for "
        "again; with --json it is not, and \"store confirm-recovery\" has to follow.",
        {{"--officer", "NAME", "The officer's name.", Takes::required},
         {"--agency", "NAME", "The agency they work for.", Takes::required},
         {"--kind", "KIND", "What kind of agency it is: police, council, school and so on.", Takes::required},
         {"--role", "TEXT", "The officer's role."},
         {"--memory", "MIB", "Memory that each unlocking takes: 512 where it is not given, 256 at least."}},
        run};
}

} // namespace counterpart::cli
