// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/exit_status.h"
#include "app/cli/help.h"
#include "app/cli/parse.h"
#include "core/port/interrupt.h"
#include "crypto/self_test.h"

namespace counterpart::cli {

namespace {

Result<void> carry_out(const Parsed& parsed, std::span<const Command> commands, const Output& out,
                       core::Hardening hardening) {
    switch (parsed.wanted) {
    case Wanted::version:
        return Output::text("counterpart-cli " COUNTERPART_VERSION "\n");
    case Wanted::help:
        return Output::text(parsed.command != nullptr ? command_help(*parsed.command)
                                                      : program_help(commands));
    case Wanted::run:
        break;
    }
    TRY(crypto::self_test());
    const core::Ports ports{core::system_files(), core::system_clock(), system_random(), core::state_folder(),
                            "counterpart-cli"};
    const Terminal terminal(parsed.globals.passphrase_fd);
    ProgressLine progress(!out.json() && core::is_terminal(core::Stream::error));
    Context context{ports, out, terminal, progress, hardening, parsed.globals.store, std::nullopt};
    return parsed.command->run(parsed.arguments, context);
}

int run(int argc, const char* const* argv) {
    const core::Hardening hardening = core::harden_process();
    core::watch_for_interrupts();
    const std::vector<Command> commands = all_commands();
    Globals globals;
    const auto parsed = parse(argc, argv, commands, globals);
    const Output out(globals.json);
    const Result<void> done =
        parsed ? carry_out(*parsed, commands, out, hardening) : tl::make_unexpected(parsed.error());
    if (done) return 0;
    out.refusal(done.error());
    return exit_status_of(done.error());
}

} // namespace

} // namespace counterpart::cli

int main(int argc, char** argv) {
    return counterpart::cli::run(argc, argv);
}
