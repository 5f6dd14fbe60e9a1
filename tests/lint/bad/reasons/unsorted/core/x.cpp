// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
auto f() { return fail(ErrorCode::io, "store.gone"); }
auto g() { return fail(ErrorCode::io, "store.odd"); }
