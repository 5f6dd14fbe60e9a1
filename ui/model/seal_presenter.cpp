// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/seal_presenter.h"

#include "core/model/catalogue.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "ui/model/prompter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

core::SealRequest requestOf(const SealForm& form, const QByteArray& caseId, const QSet<QByteArray>& withheld) {
    core::SealRequest request;
    request.case_id = toId<core::RecordId>(caseId);
    request.to_agency = toUtf8(form.agency);
    for (const QByteArray& officer : form.officers) request.only_officers.push_back(toId<core::Thumbprint>(officer));
    request.purpose = toUtf8(form.purpose.trimmed());
    request.gateway = toUtf8(form.gateway);
    request.necessity = toUtf8(form.necessity.trimmed());
    request.marking = toUtf8(form.marking.trimmed());
    request.handling_code = toUtf8(form.handlingCode);
    request.conditions = toUtf8(form.conditions.trimmed());
    request.onward = toUtf8(form.onward);
    constexpr auto kId = static_cast<qsizetype>(core::RecordId::kSize);
    for (const QByteArray& one : withheld) request.withhold.push_back({toId<core::RecordId>(one.first(kId)), one.mid(kId).toStdString()});
    return request;
}

/// The gateway with what it is: a duty, a power or a condition.
std::vector<Choice> gateways(const std::vector<std::string>& agreed) {
    std::vector<Choice> out;
    const core::Vocabulary* vocabulary = core::catalogue().vocabulary("gateway");
    if (vocabulary == nullptr) return out;
    for (const core::VocabularyCode& code : vocabulary->codes) {
        if (!agreed.empty() && std::ranges::find(agreed, code.code) == agreed.end()) continue;
        const std::string_view kind = code.field("kind");
        QString words;
        if (kind == "duty") words = SealPresenter::tr("A duty to share. ");
        else if (kind == "power") words = SealPresenter::tr("A power to share, not a duty. ");
        else if (kind == "condition") words = SealPresenter::tr("A condition for sharing; it also needs a power. ");
        out.push_back({toQt(code.code), toQt(code.label), words + toQt(code.definition)});
    }
    return out;
}

struct Begun {
    core::CaseView view;
    core::PartnershipView partnership;
    core::AgencyId own;
    core::Instant now;
};

SealStart startOf(const Begun& begun) {
    SealStart start;
    start.caseTitle = toQt(begun.view.record.summary.title);
    start.marking = toQt(begun.view.record.summary.marking);
    const core::Register& reg = begun.partnership.newest;
    for (const core::RegisteredAgency& agency : reg.agencies) {
        if (agency.id == begun.own) continue;
        RecipientAgency recipient{toQt(to_hex(agency.id.view())), toQt(agency.name), {}};
        for (const core::RegisteredOfficer* officer : core::active_officers_of(reg, agency.id, begun.now))
            recipient.officers.push_back({toQt(to_hex(officer->thumbprint.view())), toQt(officer->name), toQt(officer->role)});
        start.agencies.push_back(std::move(recipient));
    }
    start.gateways = gateways(reg.agreement.gateways);
    start.onward = choicesOf("onward_sharing");
    start.codes = choicesOf("handling_code");
    return start;
}

Leaving leavingOf(const core::DisclosurePreview& preview, const Display& display) {
    Leaving leaving;
    QStringList names;
    for (const std::string& officer : preview.officers) names << toQt(officer);
    leaving.officers = static_cast<int>(names.size());
    leaving.whoOpens = SealPresenter::tr("%1: %2").arg(isolated(preview.agency_name), listed(names));
    if (preview.escrow) leaving.whoOpens += QLatin1Char('\n') + SealPresenter::tr("and the holders of the agency's escrow key");
    leaving.counts = SealPresenter::tr("What leaves: %1 of %2, %3 (%4).")
                         .arg(SealPresenter::tr("%n fact(s)", nullptr, static_cast<int>(preview.facts_leaving)), SealPresenter::tr("%n record(s)", nullptr, static_cast<int>(preview.rows.size())),
                              SealPresenter::tr("%n attachment(s)", nullptr, static_cast<int>(preview.attachments.size())), display.size(preview.payload_bytes));
    QStringList out;
    if (preview.facts_withheld > 0) out << SealPresenter::tr("%n fact(s) stay here. The recipient sees that something is kept back, not what.", nullptr, static_cast<int>(preview.facts_withheld));
    if (preview.partner_facts_left_out > 0) out << SealPresenter::tr("%n fact(s) of partners stay here: you have not been allowed to pass them on.", nullptr, static_cast<int>(preview.partner_facts_left_out));
    leaving.leftOut = out.join(QLatin1Char('\n'));
    leaving.ready = true;
    return leaving;
}

} // namespace

struct SealPresenter::Preview {
    core::DisclosurePreview shown;
};

SealPresenter::SealPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_content({tr("Record"), tr("What"), tr("Value"), tr("Agency")}) {
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
    m_filled = false;
    ++m_asked;
    m_digest.clear();
    run(
        [id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) -> Result<Begun> {
            Begun begun{{}, {}, session.officer().agency, session.ports().clock.now()};
            TRY_ASSIGN(begun.view, core::show_case(session, id));
            TRY_ASSIGN(begun.partnership, core::show_partnership(session));
            return begun;
        },
        [this](const Begun& begun) { Q_EMIT started(startOf(begun)); });
}

void SealPresenter::change(const SealForm& form) {
    if (form.agency != m_form.agency) m_filled = false;
    m_form = form;
    recount();
}

void SealPresenter::count() {
    if (m_form.agency.isEmpty()) {
        m_content.setRows({});
        Q_EMIT counted({});
        Q_EMIT hindered({Tone::information, tr("Choose who it is for."), {}, tr("One sealed file is for one agency."), {}});
        return;
    }
    const quint64 asked = ++m_asked;
    runOr([request = requestOf(m_form, m_case, m_withheld)](core::Session& session, core::Progress&) -> Result<core::DisclosurePreview> {
              TRY_ASSIGN(core::DisclosurePreview preview, core::preview_disclosure(session, request));
              if (preview.policy.ruling() == core::Ruling::no) return fail(ErrorCode::denied, preview.policy.reasons.front().reason);
              return preview;
          },
          [this, asked](core::DisclosurePreview preview) {
              if (asked != m_asked) return;
              m_digest = toQt(preview.digest);
              const Preview shown{std::move(preview)};
              fill(shown);
              Q_EMIT hindered({});
              Q_EMIT counted(leavingOf(shown.shown, display()));
          },
          [this, asked](const Error& error) {
              if (asked != m_asked) return;
              Q_EMIT counted({});
              Message message = refusal(error);
              if (error.code == ErrorCode::invalid_argument) message.tone = Tone::information; // not filled in yet
              Q_EMIT hindered(message);
          });
}

void SealPresenter::fill(const Preview& preview) {
    if (m_filled) return; // what is ticked stays where the officer's eyes are
    m_filled = true;
    std::vector<Row> rows;
    const auto add = [&](const core::RecordSummary& record, const core::ClaimView& claim, bool leaves) {
        if (claim.attribute == "type") return; // its label is in the first line
        const core::Attribute* attribute = core::catalogue().attribute(record.type, claim.attribute);
        const QByteArray id = toQt(record.id) + QByteArray::fromStdString(claim.attribute);
        if (!rows.empty() && rows.back().id == id) { // several values leave, or stay, together
            rows.back().cells[2].text += QStringLiteral("; ") + display().value(claim);
            return;
        }
        Row row{id,
                {{toQt(record.title), Badge::none, {}, toQt(record.type_label)},
                 {attribute != nullptr ? toQt(attribute->label) : toQt(claim.attribute), Badge::none, {}, {}},
                 {display().value(claim), Badge::none, {}, {}},
                 {toQt(claim.agency_name), Badge::none, {}, {}}},
                {}};
        if (attribute == nullptr || attribute->withholdable) row.checked = leaves;
        else row.cells[1].more = tr("It goes wherever the record goes.");
        rows.push_back(std::move(row));
    };
    // In the order of the record types: the case first, links last.
    const auto rank = [](const core::DisclosurePreview::Row* row) { return core::catalogue().record_type(row->record.type); };
    std::vector<const core::DisclosurePreview::Row*> order;
    for (const core::DisclosurePreview::Row& row : preview.shown.rows) order.push_back(&row);
    std::ranges::stable_sort(order, {}, rank);
    for (const core::DisclosurePreview::Row* each : order) {
        const core::DisclosurePreview::Row& row = *each;
        if (row.record.type != "case") {
            const auto facts = static_cast<int>(row.leaving.size() + row.withheld.size());
            rows.push_back({toQt(row.record.id),
                            {{toQt(row.record.title), Badge::none, {}, {}}, {tr("The whole record"), Badge::none, {}, {}}, {tr("%1, %n fact(s)", nullptr, facts).arg(toQt(row.record.type_label)), Badge::quiet, {}, {}}, {}},
                            !row.leaving.empty()});
        }
        for (const core::ClaimView& claim : row.leaving) add(row.record, claim, true);
        for (const core::ClaimView& claim : row.withheld) add(row.record, claim, false);
    }
    m_content.setRows(std::move(rows));
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
    run([request = requestOf(m_form, m_case, m_withheld), out = toPath(path), expected = toId<Digest>(m_digest)](
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
