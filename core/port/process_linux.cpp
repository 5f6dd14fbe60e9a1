// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace counterpart::core {

Hardening harden_process() {
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    rlimit now{1, 1};
    Hardening done;
    done.no_core_dumps = ::setrlimit(RLIMIT_CORE, &none) == 0 && ::getrlimit(RLIMIT_CORE, &now) == 0 &&
                         now.rlim_cur == 0 && now.rlim_max == 0;
    // prctl is variadic: the arguments have the kernel's width.
    done.not_dumpable = ::prctl(PR_SET_DUMPABLE, 0UL, 0UL, 0UL, 0UL) == 0 && ::prctl(PR_GET_DUMPABLE) == 0;
    return done;
}

} // namespace counterpart::core
