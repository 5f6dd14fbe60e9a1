// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/challenge_form_presenter.h"

#include "core/usecase/challenges.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/records.h"
#include "ui/model/prompter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

/// The attribute and the agency of that value, as it stands now.
Result<core::NewChallenge> challengeOf(core::Session& session, const core::RecordId& record, const Digest& fact) {
    TRY_ASSIGN(const core::RecordView view, core::show_record(session, record));
    for (const core::AttributeView& attribute : view.attributes) {
        const auto claim = std::ranges::find(attribute.claims, fact, &core::ClaimView::fact);
        if (claim != attribute.claims.end()) return core::NewChallenge{record, attribute.attribute, claim->agency_name, fact, {}, {}};
    }
    return fail(ErrorCode::not_found, "challenge.no_such_value");
}

} // namespace

void ChallengeFormPresenter::start(const QByteArray& record, const QByteArray& fact) {
    m_record = record;
    m_fact = fact;
}

void ChallengeFormPresenter::send(const QString& opinion, const QString& words) {
    if (isBusy() || m_fact.isEmpty()) return;
    if (opinion.isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Choose what you hold against it."), {}, {}, {}});
        Q_EMIT fieldRefused(QStringLiteral("opinion"));
        return;
    }
    if (words.trimmed().isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Nothing is challenged without a reason."), {}, tr("Write what you know: the officer who stated it reads that."), {}});
        Q_EMIT fieldRefused(QStringLiteral("words"));
        return;
    }
    askWhere(tr("Where the sealed challenge goes"), [this, opinion, words](const QString& path) { write(opinion, words, path); });
}

void ChallengeFormPresenter::write(const QString& opinion, const QString& words, const QString& path) {
    run(
        [record = toId<core::RecordId>(m_record), fact = toId<Digest>(m_fact), opinion = toUtf8(opinion), words = toUtf8(words.trimmed()), to = toPath(path)](
            core::Session& session, core::Progress& progress) -> Result<core::PostedLetter> {
            TRY_ASSIGN(core::NewChallenge challenge, challengeOf(session, record, fact));
            challenge.opinion = core::challenge_opinion_from(opinion).value_or(core::ChallengeOpinion::disagree);
            challenge.words = words;
            return core::challenge_fact(session, challenge, to, core::Existing::replace, progress);
        },
        [this, path](const core::PostedLetter& posted) {
            Q_EMIT sent({Tone::good, tr("The challenge is sealed for %1, whose value it is.").arg(isolated(posted.agency_name)), {},
                         tr("It stands beside the value from now on; the value stays theirs. The file is at %1: give it to them by any way you have.").arg(isolated(path)), {}});
        });
}

} // namespace counterpart::ui
