// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/disclosure/selection.h"
#include "core/policy/judge.h"

#include <map>

namespace counterpart::core {

/// Partners' values that stay, and whose word says so.
struct NotPassedOn {
    AgencyId author;
    std::string_view reason; ///< an id of resources/reasons.json
    std::uint64_t facts = 0;
};

/// Which of partners' facts may be passed on in a disclosure with these words, judged disclosure by disclosure that brought
/// them: by the author's own word (against_passing_on()), recalls, and the partnership's policy (PolicyAct::pass_on).
class PassingOn final : public OriginFinder {
public:
    /// `draft` has sender and recipient agency, purpose, agreement, marking and handling code; `question` is the
    /// disclosure's.
    PassingOn(Database& db, const Policy& policy, PolicyQuestion question, Manifest draft);

    Result<std::optional<Digest>> origin_of(const Claim& claim) override;

    [[nodiscard]] std::vector<NotPassedOn> not_passed_on() const;
    /// What policy has to say besides about what goes.
    [[nodiscard]] const PolicyVerdict& verdict() const { return m_verdict; }

private:
    struct Judged {
        AgencyId author;
        std::string_view against; ///< empty: it may go
        PolicyVerdict verdict;
    };
    Result<const Judged*> judged(const Digest& manifest_hash, ByteView signed_manifest);

    Database& m_db;
    const Policy& m_policy;
    PolicyQuestion m_question;
    Manifest m_draft;
    std::map<Digest, Judged> m_judged;
    std::map<std::pair<AgencyId, std::string_view>, std::uint64_t> m_kept;
    PolicyVerdict m_verdict;
};

} // namespace counterpart::core
