// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/projection/names.h"
#include "core/store/sqlite.h"

#include <string>
#include <vector>

namespace counterpart::core {

/// How it came to leave, as this store wrote it down.
struct Ways {
    std::vector<std::string> rules;    ///< of policy, and what each said
    std::vector<std::string> approved; ///< by whom and when
    std::vector<std::string> set_aside;
    std::string corrects;
};

class WaysReader {
public:
    static Result<WaysReader> open(Database& db);
    Result<Ways> of(const BundleId& bundle, const Names& names);

private:
    WaysReader(Database& db, Statement rules, Statement approved, Statement set_aside, Statement corrects)
        : m_db(db), m_rules(std::move(rules)), m_approved(std::move(approved)), m_set_aside(std::move(set_aside)), m_corrects(std::move(corrects)) {}

    Database& m_db;
    Statement m_rules;
    Statement m_approved;
    Statement m_set_aside;
    Statement m_corrects;
};

} // namespace counterpart::core
