// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/seal_presenter.h"

#include "core/usecase/approvals.h"
#include "core/usecase/groups.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "ui/model/prompter.h"
#include "ui/model/seal_template.h"
#include "ui/model/settings.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

constexpr std::string_view kWasWithheld = "disclosure.was_withheld";

struct Begun {
    core::CaseView view;
    core::PartnershipView partnership;
    core::RequestList requests;
    std::vector<core::GroupView> groups;
    core::WithholdingRules rules;
    core::AgencyId own;
    core::Thumbprint us;
    core::Instant now;
};

Result<Begun> beginning(core::Session& session, const core::RecordId& id) {
    Begun out{{}, {}, {}, {}, {}, session.officer().agency, session.identity().thumbprint(), session.ports().clock.now()};
    TRY_ASSIGN(out.view, core::show_case(session, id));
    TRY_ASSIGN(out.partnership, core::show_partnership(session));
    TRY_ASSIGN(out.requests, core::list_requests(session));
    TRY_ASSIGN(out.groups, core::list_groups(session));
    TRY_ASSIGN(out.rules, core::withholding_in_force(session));
    return out;
}

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
    SecondOfficer second;
};

SealPresenter::SealPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_content({tr("Record"), tr("What"), tr("Value"), tr("Why it stays")}) {
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, &SealPresenter::count);
    connect(&m_content, &TableModel::ticked, this, [this](const QByteArray& id, bool leaves) {
        const qsizetype equals = id.indexOf('=', static_cast<qsizetype>(core::RecordId::kSize));
        if (leaves) m_withheld.remove(id);
        else m_withheld.insert(id);
        if (leaves && equals > 0) m_withheld.remove(id.first(equals)); // its attribute as a whole
        keepDraft();
        recount();
    });
}

void SealPresenter::recount() {
    ++m_asked; // what is being counted is no longer what would leave
    m_digest.clear();
    m_later.start();
}

void SealPresenter::start(const QByteArray& caseId, const QByteArray& request) {
    m_case = caseId;
    m_withheld.clear();
    m_form = m_put = {};
    m_content.setRows({});
    ++m_asked;
    m_digest.clear();
    m_later.stop();
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) { return beginning(session, id); },
        [this, caseId, request](const Begun& begun) {
            if (m_case != caseId) return; // another one since
            begin(sealStart({begun.view, begun.partnership, begun.requests, begun.groups, begun.rules, begun.own, begun.us, begun.now}, display()), request);
        });
}

void SealPresenter::begin(SealStart start, const QByteArray& request) {
    m_start = std::move(start);
    m_start.usualMarking = desk().settings.marking();
    const auto draft = m_drafts.constFind(m_case);
    const bool was = draft != m_drafts.constEnd();
    if (was) {
        m_form = draft->form;
        m_put = draft->put;
        m_withheld = draft->withheld;
    }
    const QString id = QString::fromLatin1(request.toHex());
    for (AskedOfUs& one : m_start.requests) {
        if (one.id != id) continue;
        one.open = true; // the officer wants to answer it, once more maybe
        m_form.agency = one.agency;
        m_form.group.clear();
        m_form.answers = id;
    }
    Q_EMIT started(m_start);
    Q_EMIT filled(m_form, was);
}

void SealPresenter::startAfresh() {
    m_drafts.remove(m_case);
    m_form = m_put = {};
    m_withheld.clear();
    Q_EMIT filled(m_form, false);
}

void SealPresenter::keepDraft() {
    if (m_form == SealForm{} && m_withheld.isEmpty()) m_drafts.remove(m_case);
    else m_drafts[m_case] = {m_form, m_put, m_withheld};
}

SealForm SealPresenter::offered(const SealForm& form) const {
    SealForm out;
    out.handlingCode.clear();
    out.onward.clear();
    if (!form.templateId.isEmpty()) out = templateTerms(form.templateId, form.agency, m_start).value_or(out);
    const auto group = std::ranges::find(m_start.groups, form.group, &GroupChoice::name);
    if (group == m_start.groups.end()) return out;
    for (QString SealForm::*field : {&SealForm::purpose, &SealForm::gateway, &SealForm::consent, &SealForm::handlingCode, &SealForm::conditions, &SealForm::onward}) {
        if (!(group->terms.*field).isEmpty()) out.*field = group->terms.*field;
    }
    return out;
}

void SealPresenter::useTemplate(const SealForm& form) { fillIn(form, true); }

void SealPresenter::fillIn(const SealForm& form, bool ask) {
    const SealForm terms = offered(form);
    const auto show = [this, terms](const SealForm& to) {
        m_put = putBy(terms, to);
        m_form = to;
        Q_EMIT filled(to, false);
    };
    const Prefill words = prefill(form, m_put, terms);
    show(words.form);
    if (!ask || words.differing.isEmpty()) return;
    const QString text = tr("You have written something else: %1.").arg(words.differing.join(QStringLiteral(", ")));
    desk().prompter.ask({form.group.isEmpty() ? tr("Replace what you have written by what the template says?") : tr("Replace what you have written by what the group says?"), text, tr("Replace it"), tr("Keep mine")},
                        [this, show, terms, caseId = m_case] {
                            if (caseId == m_case) show(prefill(m_form, m_put, terms).replacing);
                        });
}

void SealPresenter::change(const SealForm& form) {
    const bool otherGroup = form.group != m_form.group;
    const bool otherAgency = form.agency != m_form.agency;
    SealForm now = form;
    if (otherGroup) {
        const auto group = std::ranges::find(m_start.groups, form.group, &GroupChoice::name);
        if (group != m_start.groups.end() && now.templateId.isEmpty()) now.templateId = group->terms.templateId;
    }
    m_form = form;
    if ((otherGroup || otherAgency) && (!now.templateId.isEmpty() || !now.group.isEmpty())) fillIn(now, otherGroup && !now.group.isEmpty()); // filled() comes back here
    Q_EMIT guided(templateWords(m_form, m_start));
    keepDraft();
    recount();
}

void SealPresenter::groupsChanged(const std::vector<GroupChoice>& groups) {
    m_start.groups = groups;
    Q_EMIT groupsOffered(groups);
}

void SealPresenter::tickAll(bool leaves) {
    if (leaves) m_withheld.clear();
    constexpr auto kId = static_cast<qsizetype>(core::RecordId::kSize);
    for (int row = 0; row < m_content.rowCount() && !leaves; ++row) {
        const QByteArray id = m_content.idAt(row);
        if (id.size() == kId && m_content.index(row, 0).data(Qt::CheckStateRole).isValid()) m_withheld.insert(id);
    }
    keepDraft();
    recount();
}

void SealPresenter::refused(const Error& error) {
    Q_EMIT counted({});
    Message message = refusal(error);
    if (error.code == ErrorCode::invalid_argument) message.tone = Tone::information; // not filled in yet
    Q_EMIT hindered(message);
}

void SealPresenter::count() {
    if (m_form.agency.isEmpty() && m_form.group.isEmpty()) {
        m_content.setRows({});
        Q_EMIT completable({});
        Q_EMIT counted({});
        Q_EMIT hindered({Tone::information, tr("Choose who it is for."), {}, tr("One sealed file is for one agency."), {}});
        return;
    }
    const auto request = sealRequest(m_form, m_start, m_case, m_withheld);
    if (!request) return refused(request.error());
    if (!m_form.group.isEmpty()) return countGroup(*request);
    const quint64 asked = ++m_asked;
    runOr([request = *request, display = display()](core::Session& session, core::Progress&) -> Result<Counted> {
              Counted counted;
              TRY_ASSIGN(std::vector<core::DisclosureView> earlier, core::list_disclosures(session));
              TRY_ASSIGN(counted.preview, previewCompleting(session, request, earlier, counted.needed));
              const core::PolicyVerdict& policy = counted.preview.policy;
              if (counted.needed.empty() && policy.asks_for(core::Ruling::second_officer) && policy.ruling() != core::Ruling::no) {
                  TRY_ASSIGN(const core::ApprovalStanding standing, core::approval_standing(session, request));
                  counted.second = secondOfficer(standing, display);
              }
              if (counted.needed.empty() && request.completes.empty()) return counted;
              for (core::DisclosureView& one : earlier) {
                  if (one.agency_name == counted.preview.agency_name && one.state != "failed") counted.earlier.push_back(std::move(one));
              }
              return counted;
          },
          [this, asked](const Counted& counted) {
              if (asked == m_asked) take(counted);
          },
          [this, asked](const Error& error) {
              if (asked == m_asked) refused(error);
          });
}

void SealPresenter::take(const Counted& counted) {
    const core::DisclosurePreview& preview = counted.preview;
    Leaving leaving = leavingOf(preview, display());
    leaving.second = counted.second;
    m_asksReason = leaving.policy.asksReason;
    if (m_form.purpose.trimmed().isEmpty() || m_form.gateway.isEmpty()) { // they are asked too early
        leaving.policy = {};
        leaving.second = {};
    } else {
        leaving.agreement = agreementWords(preview, m_start, display());
    }
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

Message SealPresenter::reasonMissing(const core::PolicyVerdict& policy) const {
    if (!policy.asks_for(core::Ruling::reason) || !m_form.overrideReason.trimmed().isEmpty()) return {};
    return {Tone::information, tr("Policy asks for a reason."), {}, tr("Write down above why it is shared all the same."), QStringLiteral("policy.needs_reason")};
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
    if (const Message reason = reasonMissing(policy); !reason.isEmpty()) return reason; // before the signature: it is signed, too
    if (policy.asks_for(core::Ruling::second_officer) && !counted.second.signedNow) {
        return {Tone::warning, tr("A second officer has to sign this."), {}, tr("Ask a colleague above, under “What policy says”. It can be sealed once they have signed exactly this."), QStringLiteral("policy.needs_second_officer")};
    }
    return {};
}

} // namespace counterpart::ui
