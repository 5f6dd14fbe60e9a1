// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/interrupt.h"

#include <atomic>
#include <csignal>
#include <initializer_list>

namespace counterpart::core {

namespace {

std::atomic<bool> g_interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "the handler may do nothing that can wait");

void note_interrupt(int /*signal*/) {
    g_interrupted.store(true, std::memory_order_relaxed);
}

} // namespace

void watch_for_interrupts() {
    struct sigaction action {};
    action.sa_handler = note_interrupt;
    // No SA_RESTART: a question at the terminal ends too. SA_RESETHAND: the second one ends the process.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);

    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigemptyset(&ignore.sa_mask);
    sigaction(SIGPIPE, &ignore, nullptr);
}

bool interrupted() {
    return g_interrupted.load(std::memory_order_relaxed);
}

} // namespace counterpart::core
