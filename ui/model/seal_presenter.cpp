// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/seal_presenter.h"

#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "ui/model/prompter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

constexpr std::string_view kWasWithheld = "disclosure.was_withheld";

struct Begun {
    core::CaseView view;
    core::PartnershipView partnership;
    core::WithholdingRules rules;
    core::AgencyId own;
    core::Instant now;
};

/// What the earlier ones kept back and would leave now, is shown as if they were completed: only then can the officer
/// see it, and keep it back again. `needed` says which they are.
Result<core::DisclosurePreview> previewCompleting(core::Session& session, core::SealRequest request, const std::vector<core::DisclosureView>& earlier,
                                                  std::vector<core::BundleId>& needed) {
    for (;;) {
        auto preview = core::preview_disclosure(session, request);
        if (preview || preview.error().reason != kWasWithheld) return preview;
        const auto named = std::ranges::find(earlier, preview.error().detail, [](const core::DisclosureView& one) { return to_hex(one.bundle.view()); });
        if (named == earlier.end() || std::ranges::find(request.completes, named->bundle) != request.completes.end()) return preview;
        request.completes.push_back(named->bundle);
        needed.push_back(named->bundle);
    }
}

} // namespace

struct SealPresenter::Counted {
    core::DisclosurePreview preview;
    std::vector<core::DisclosureView> earlier; ///< to this agency; empty where none need be completed
    std::vector<core::BundleId> needed;
};

SealPresenter::SealPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_content({tr("Record"), tr("What"), tr("Value"), tr("Why it stays")}) {
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, &SealPresenter::count);
    connect(&m_content, &TableModel::ticked, this, [this](const QByteArray& id, bool leaves) {
        if (leaves) m_withheld.remove(id);
        else m_withheld.insert(id);
        recount();
    });
}

void SealPresenter::recount() {
    ++m_asked; // what is being counted is no longer what would leave
    m_digest.clear();
    m_later.start();
}

void SealPresenter::start(const QByteArray& caseId) {
    m_case = caseId;
    m_withheld.clear();
    m_content.setRows({});
    ++m_asked;
    m_digest.clear();
    run(
        [id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) -> Result<Begun> {
            Begun begun{{}, {}, {}, session.officer().agency, session.ports().clock.now()};
            TRY_ASSIGN(begun.view, core::show_case(session, id));
            TRY_ASSIGN(begun.partnership, core::show_partnership(session));
            TRY_ASSIGN(begun.rules, core::withholding_in_force(session));
            return begun;
        },
        [this](const Begun& begun) { Q_EMIT started(sealStart(begun.view, begun.partnership, begun.rules, begun.own, begun.now)); });
}

void SealPresenter::change(const SealForm& form) {
    m_form = form;
    recount();
}

void SealPresenter::count() {
    const auto refused = [this](const Error& error) {
        Q_EMIT counted({});
        Message message = refusal(error);
        if (error.code == ErrorCode::invalid_argument) message.tone = Tone::information; // not filled in yet
        Q_EMIT hindered(message);
    };
    if (m_form.agency.isEmpty()) {
        m_content.setRows({});
        Q_EMIT completable({});
        Q_EMIT counted({});
        Q_EMIT hindered({Tone::information, tr("Choose who it is for."), {}, tr("One sealed file is for one agency."), {}});
        return;
    }
    const auto request = sealRequest(m_form, m_case, m_withheld);
    if (!request) return refused(request.error());
    const quint64 asked = ++m_asked;
    runOr([request = *request](core::Session& session, core::Progress&) -> Result<Counted> {
              Counted counted;
              TRY_ASSIGN(std::vector<core::DisclosureView> earlier, core::list_disclosures(session));
              TRY_ASSIGN(counted.preview, previewCompleting(session, request, earlier, counted.needed));
              if (counted.needed.empty() && request.completes.empty()) return counted;
              for (core::DisclosureView& one : earlier) {
                  if (one.agency_name == counted.preview.agency_name && one.state != "failed") counted.earlier.push_back(std::move(one));
              }
              return counted;
          },
          [this, asked](const Counted& counted) {
              if (asked == m_asked) take(counted);
          },
          [this, asked, refused](const Error& error) {
              if (asked == m_asked) refused(error);
          });
}

void SealPresenter::take(const Counted& counted) {
    const core::DisclosurePreview& preview = counted.preview;
    Leaving leaving = leavingOf(preview, display());
    m_asksReason = leaving.policy.asksReason;
    if (m_form.purpose.trimmed().isEmpty() || m_form.gateway.isEmpty()) leaving.policy = {}; // it is asked too early
    const Message hindrance = hindranceOf(counted);
    leaving.ready = hindrance.isEmpty();
    m_digest = leaving.ready ? toQt(preview.digest) : QByteArray();
    std::vector<EarlierDisclosure> earlier;
    for (const core::DisclosureView& one : counted.earlier) {
        const bool needed = std::ranges::find(counted.needed, one.bundle) != counted.needed.end();
        const QString label = tr("%1: %2 (%3)").arg(display().moment(one.made), isolated(one.manifest.purpose), tr("%n fact(s)", nullptr, static_cast<int>(one.facts)));
        earlier.push_back({toQt(one.bundle), needed ? tr("%1. It kept back what would leave now.").arg(label) : label, needed});
    }
    m_content.renewRows(contentRows(preview, display()));
    Q_EMIT completable(earlier);
    Q_EMIT hindered(hindrance);
    Q_EMIT this->counted(leaving);
}

/// What has to be seen to before it can be sealed; the gravest first.
Message SealPresenter::hindranceOf(const Counted& counted) const {
    const core::PolicyVerdict& policy = counted.preview.policy;
    if (policy.ruling() == core::Ruling::no) {
        Message message = refusal(Error{ErrorCode::denied, policy.reasons.front().reason, {}});
        if (m_form.purpose.trimmed().isEmpty() || m_form.gateway.isEmpty()) message.tone = Tone::information; // not filled in yet
        return message;
    }
    if (!counted.needed.empty()) {
        Message message = refusal(Error{ErrorCode::denied, kWasWithheld, {}});
        message.meaning = tr("Keep it back again, or, if they are to have it now, tick the disclosure that this one completes.");
        return message;
    }
    if (m_form.consent.isEmpty()) {
        Message message = refusal(Error{ErrorCode::invalid_argument, "policy.no_consent_state", {}});
        message.tone = Tone::information; // not filled in yet
        return message;
    }
    if (policy.asks_for(core::Ruling::second_officer)) {
        return {Tone::warning, tr("A second officer has to sign this."), {},
                tr("The program cannot take a second officer's signature yet. Leave out what asks for it, or do what policy says above."), QStringLiteral("policy.needs_second_officer")};
    }
    if (m_asksReason && m_form.overrideReason.trimmed().isEmpty()) {
        return {Tone::information, tr("Policy asks for a reason."), {}, tr("Write down above why it is shared all the same."), QStringLiteral("policy.needs_reason")};
    }
    return {};
}

void SealPresenter::seal() {
    if (isBusy()) return; // a second press
    if (m_digest.isEmpty()) {
        count(); // says what stands in the way
        return;
    }
    run([](Vault& vault, core::Progress&) -> Result<std::string> { return core::random_bundle_name(vault.ports().random); },
        [this](const std::string& name) {
            desk().prompter.askFile({FileUse::save, tr("Where the sealed file goes"), toQt(name), tr("Sealed files (*.sealed)")}, [this](const QString& path) { write(path); });
        });
}

void SealPresenter::write(const QString& path) {
    Q_EMIT said({});
    auto request = sealRequest(m_form, m_case, m_withheld);
    if (!request || m_digest.isEmpty()) { // while the place was asked for
        Q_EMIT said(refusal(Error{ErrorCode::conflict, "disclosure.changed_since_preview", {}}));
        return;
    }
    if (!m_asksReason) request->override_reason.clear();
    run([request = *request, out = toPath(path), expected = toId<Digest>(m_digest)](
            core::Session& session, core::Progress& progress) { return core::seal_disclosure(session, request, out, core::Existing::replace, expected, progress); },
        [this, path](const core::SealedBundle& bundle) {
            QStringList names;
            for (const std::string& officer : bundle.officers) names << toQt(officer);
            Q_EMIT said({Tone::good, tr("Sealed for %n officer(s) of %1.", nullptr, static_cast<int>(names.size())).arg(isolated(bundle.agency_name)), listed(names),
                       tr("The file is %1 (%2). It has not been sent: pass it on as your agencies do. You can ask for it back, but what has been read cannot be taken back.")
                           .arg(isolated(path), display().size(bundle.file_bytes)),
                       tr("Facts: %1, kept back: %2, attachments: %3").arg(bundle.facts).arg(bundle.withheld).arg(bundle.attachments)});
            Q_EMIT sealedTo(path);
        });
}

} // namespace counterpart::ui
