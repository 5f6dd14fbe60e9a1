// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"
#include "core/model/vocabulary.h"
#include "crypto/base/result.h"

#include <functional>
#include <span>

namespace counterpart::core {

/// The record types and vocabularies this program knows. Never changes while it runs; free to share between
/// threads. Pointers stay good as long as the catalogue.
class Catalogue {
public:
    /// `file` gives a file's bytes by its path under resources/, or nothing; "catalogue.json" lists the
    /// others. "catalogue.damaged" (internal), with what is inconsistent as its detail.
    static Result<Catalogue> parse(const std::function<std::string_view(std::string_view)>& file);

    [[nodiscard]] std::span<const RecordType> record_types() const { return m_types; }
    [[nodiscard]] std::span<const Vocabulary> vocabularies() const { return m_vocabularies; }

    /// Each nullptr where there is none.
    [[nodiscard]] const RecordType* record_type(std::string_view id) const;
    [[nodiscard]] const Attribute* attribute(std::string_view type, std::string_view id) const;
    /// Whether facts of this attribute stay in the store of who states them, whatever the record's type.
    [[nodiscard]] bool is_local(std::string_view attribute) const;
    [[nodiscard]] const Vocabulary* vocabulary(std::string_view id) const;
    [[nodiscard]] const VocabularyCode* code(std::string_view vocabulary, std::string_view code) const;

    /// The label, or the code itself where a newer program wrote it.
    [[nodiscard]] std::string label_of(std::string_view vocabulary, std::string_view code) const;

    /// Which link roles may lead from one record type to another, in the vocabulary's order.
    [[nodiscard]] std::vector<const VocabularyCode*> link_roles(std::string_view from,
                                                                std::string_view to) const;

private:
    std::vector<RecordType> m_types;
    std::vector<Vocabulary> m_vocabularies;
};

/// The catalogue built into the program.
const Catalogue& catalogue();

} // namespace counterpart::core
