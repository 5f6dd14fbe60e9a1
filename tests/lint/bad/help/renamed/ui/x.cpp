// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
const char* name = tr("&Seal for them…"); // "Press it"
