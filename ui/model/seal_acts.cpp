// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the check page does once all is said: it asks a colleague, seals for an agency, or for each agency of a group.
#include "core/usecase/approvals.h"
#include "core/usecase/groups.h"
#include "ui/model/prompter.h"
#include "ui/model/seal_presenter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

QString isNotSent() {
    return SealPresenter::tr("It has not been sent: pass it on as your agencies do. You can ask for it back, but what has been read cannot be taken back.");
}

} // namespace

void SealPresenter::seal() {
    if (isBusy()) return; // a second press
    if (m_digest.isEmpty()) {
        count(); // says what stands in the way
        return;
    }
    if (!m_form.group.isEmpty()) {
        desk().prompter.askFile({FileUse::folder, tr("The folder for the sealed files, one for each agency"), {}, {}, true}, [this](const QString& folder) { writeGroup(folder); });
        return;
    }
    askWhere(tr("Where the sealed file goes"), [this](const QString& path) { write(path); });
}

Result<core::SealRequest> SealPresenter::counting() const {
    auto request = sealRequest(m_form, m_start, m_case, m_withheld);
    if (!request || m_digest.isEmpty()) return fail(ErrorCode::conflict, "disclosure.changed_since_preview"); // while the place was asked for
    if (!m_asksReason) request->override_reason.clear();
    return request;
}

void SealPresenter::sealed() {
    m_drafts.remove(m_case);
}

void SealPresenter::write(const QString& path) {
    Q_EMIT said({});
    const auto request = counting();
    if (!request) {
        Q_EMIT said(refusal(request.error()));
        return;
    }
    run([request = *request, out = toPath(path), expected = toId<Digest>(m_digest)](
            core::Session& session, core::Progress& progress) { return core::seal_disclosure(session, request, out, core::Existing::replace, expected, progress); },
        [this, path](const core::SealedBundle& bundle) {
            sealed();
            QStringList names;
            for (const std::string& officer : bundle.officers) names << toQt(officer);
            Q_EMIT said({Tone::good, tr("Sealed for %n officer(s) of %1.", nullptr, static_cast<int>(names.size())).arg(isolated(bundle.agency_name)), listed(names),
                       tr("The file is %1 (%2).").arg(isolated(path), display().size(bundle.file_bytes)) + QLatin1Char(' ') + isNotSent(),
                       tr("Facts: %1, kept back: %2, attachments: %3").arg(bundle.facts).arg(bundle.withheld).arg(bundle.attachments)});
            Q_EMIT sealedTo(path);
        });
}

void SealPresenter::writeGroup(const QString& folder) {
    Q_EMIT said({});
    const auto request = counting();
    if (!request) {
        Q_EMIT said(refusal(request.error()));
        return;
    }
    run([asked = core::GroupRequest{toUtf8(m_form.group), toUtf8(m_form.templateId), *request}, out = toPath(folder), expected = toId<Digest>(m_digest)](
            core::Session& session, core::Progress& progress) { return core::seal_group(session, asked, out, expected, progress); },
        [this, folder](const std::vector<core::SealedForGroup>& all) {
            sealed();
            QStringList files;
            for (const core::SealedForGroup& one : all)
                files << tr("%1: %2").arg(isolated(one.bundle.agency_name), isolated(fromPath(one.file.filename())));
            Q_EMIT said({Tone::good, tr("Sealed for %n agencies, a file each.", nullptr, static_cast<int>(all.size())), pointed(files),
                       tr("The files are in %1. Give each agency its own.").arg(isolated(folder)) + QLatin1Char(' ') + isNotSent(), {}});
            Q_EMIT sealedTo(folder);
        });
}

void SealPresenter::countGroup(const core::SealRequest& request) {
    const quint64 asked = ++m_asked;
    runOr([group = core::GroupRequest{toUtf8(m_form.group), toUtf8(m_form.templateId), request}](core::Session& session, core::Progress&) { return core::preview_group(session, group); },
          [this, asked](const core::GroupPreview& preview) {
              if (asked == m_asked) takeGroup(preview);
          },
          [this, asked](const Error& error) {
              if (asked == m_asked) refused(error);
          });
}

void SealPresenter::takeGroup(const core::GroupPreview& preview) {
    const core::DisclosurePreview* most = nullptr; // what is shown to be ticked
    const core::GroupPreview::Agency* refusedOne = nullptr;
    core::PolicyVerdict all;
    for (const core::GroupPreview::Agency& agency : preview.agencies) {
        if (agency.refusal && refusedOne == nullptr) refusedOne = &agency;
        if (!agency.preview) continue;
        all.join(agency.preview->policy);
        if (most == nullptr || agency.preview->facts_leaving > most->facts_leaving) most = &*agency.preview;
    }
    Leaving leaving;
    if (most != nullptr) leaving = leavingOf(*most, display());
    leaving.whoOpens = tr("Each agency gets a sealed file of its own. Who would see what is told below.");
    leaving.counts.clear();
    leaving.policy = policyWords(all);
    leaving.policy.notes = {};
    leaving.groups = whoSeesWhat(preview);
    leaving.officers = static_cast<int>(preview.agencies.size());
    m_asksReason = leaving.policy.asksReason;
    Message hindrance;
    if (refusedOne != nullptr) {
        hindrance = groupRefusal(*refusedOne->refusal);
        hindrance.who = tr("For %1. As long as one of them cannot have it, none is sealed.").arg(isolated(refusedOne->name));
        if (refusedOne->refusal->code == ErrorCode::invalid_argument) hindrance.tone = Tone::information; // not filled in yet
    } else if (all.ruling() == core::Ruling::no) {
        hindrance = refusal(Error{ErrorCode::denied, all.reasons.front().reason, {}});
        hindrance.who = tr("As long as one of them may not have it, none is sealed.");
    } else if (const Message reason = reasonMissing(all); !reason.isEmpty()) {
        hindrance = reason;
    } else if (all.asks_for(core::Ruling::second_officer)) {
        hindrance = {Tone::information, tr("A second officer has to sign this for each agency."), {},
                     tr("Choose each agency by itself, ask a colleague, and seal for it alone. Where a colleague has signed for all of them, it can be sealed for the group here."), QStringLiteral("policy.needs_second_officer")};
    }
    const bool onlySignature = hindrance.details == QStringLiteral("policy.needs_second_officer");
    leaving.ready = hindrance.isEmpty();
    m_digest = leaving.ready || onlySignature ? toQt(preview.digest) : QByteArray(); // the sealing looks for each signature
    if (most != nullptr) m_content.renewRows(contentRows(*most, display()));
    else m_content.setRows({});
    Q_EMIT completable({});
    Q_EMIT hindered(hindrance);
    Q_EMIT counted(leaving);
}

void SealPresenter::askColleague(const QByteArray& colleague) {
    if (isBusy()) return; // a second press
    if (colleague.isEmpty()) {
        Q_EMIT said({Tone::information, tr("Choose whom you ask."), {}, tr("A colleague of your agency who may seal."), {}});
        return;
    }
    auto request = sealRequest(m_form, m_start, m_case, m_withheld);
    if (!request) {
        Q_EMIT said(refusal(request.error()));
        return;
    }
    if (!m_asksReason) request->override_reason.clear();
    askWhere(tr("Where the request to your colleague goes"), [this, request = *request, colleague](const QString& path) {
        run([request, to = toPath(path), officer = toId<core::Thumbprint>(colleague)](core::Session& session, core::Progress& progress) {
                return core::ask_approval(session, request, officer, to, core::Existing::replace, progress);
            },
            [this, path](const core::PostedLetter&) {
                Q_EMIT said({Tone::good, tr("The request to your colleague is sealed."), {},
                           tr("It is at %1: give it to them. Take their answer in under Import, come back to this case, and seal. Change nothing on this page until then.").arg(isolated(path)), {}});
                count();
            });
    });
}

} // namespace counterpart::ui
