// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/case_presenter.h"

#include "core/model/catalogue.h"
#include "core/usecase/attachments.h"
#include "core/usecase/records.h"
#include "ui/model/claim_rows.h"
#include "ui/model/prompter.h"

#include <QFileInfo>

#include <algorithm>

namespace counterpart::ui {

namespace {

QString markingWords(const std::string& marking) {
    return marking.empty() ? CasePresenter::tr("OFFICIAL (no marking stated)") : toQt(marking);
}

/// What stands now of it: ours first, as everywhere.
const core::ClaimView* standing(const core::RecordView& record, std::string_view attribute) {
    const auto found = std::ranges::find(record.attributes, attribute, &core::AttributeView::attribute);
    return found == record.attributes.end() || found->claims.empty() ? nullptr : &found->claims.front();
}

/// "24/0131 · Open · led by Sefton Council · next review 1/9/2026 · with Merseyside Police".
QString identityOf(const core::RecordView& record, const Display& display) {
    QStringList identity;
    if (const core::ClaimView* reference = standing(record, "reference")) identity << toQt(reference->text);
    if (!record.summary.status.empty()) identity << toQt(record.summary.status);
    if (const core::ClaimView* lead = standing(record, "lead_agency")) identity << CasePresenter::tr("led by %1").arg(isolated(lead->text));
    if (const core::ClaimView* review = standing(record, "review_date")) identity << CasePresenter::tr("next review %1").arg(display.value(*review));
    QStringList agencies;
    for (const std::string& agency : record.summary.agencies) agencies << isolated(agency);
    if (!agencies.isEmpty()) identity << CasePresenter::tr("stated by %1").arg(listed(agencies));
    return identity.join(QStringLiteral(" · "));
}

CaseHead headOf(const core::CaseView& view, const Display& display) {
    const core::RecordSummary& summary = view.record.summary;
    CaseHead head{toQt(summary.id), toQt(summary.title), markingWords(summary.marking), identityOf(view.record, display), {}, {}, {}};
    if (const core::ClaimView* reference = standing(view.record, "reference")) head.reference = toQt(reference->text);
    head.records.push_back({head.id, head.title, CasePresenter::tr("The case"), QStringLiteral("case"), summary.conflict});
    for (const core::RecordSummary& record : view.records) {
        const core::RecordType* type = core::catalogue().record_type(record.type);
        if (record.type == "link") continue; // shown at both of its ends
        head.records.push_back({toQt(record.id), toQt(record.title), toQt(type != nullptr ? type->plural : record.type_label), toQt(record.type), record.conflict});
    }
    return head;
}

RecordHead headOf(const core::RecordView& view) {
    RecordHead head{toQt(view.summary.id), toQt(view.summary.title), toQt(view.summary.type_label), toQt(view.summary.type), markingWords(view.summary.marking), {}};
    QStringList notes;
    int conflicts = 0;
    int differences = 0;
    for (const core::AttributeView& attribute : view.attributes) {
        conflicts += attribute.conflict ? 1 : 0;
        differences += attribute.agencies_differ ? 1 : 0;
    }
    if (conflicts > 0) notes << CasePresenter::tr("%n attribute(s) have two values of one agency: choose which stands. Nothing is lost, the other stays in the history.", nullptr, conflicts);
    if (differences > 0) notes << CasePresenter::tr("Agencies state different values for %n attribute(s).", nullptr, differences);
    for (const core::WithheldView& withheld : view.withheld) {
        notes << CasePresenter::tr("%1 keeps %n fact(s) of this record back.", nullptr, static_cast<int>(withheld.facts)).arg(isolated(withheld.agency_name));
    }
    head.notes = notes.join(QLatin1Char('\n'));
    return head;
}

struct Shown {
    core::RecordView record;
    std::vector<core::ClaimView> history;
    core::AgencyId own;
};

QSet<QByteArray> othersOf(const Shown& shown) {
    QSet<QByteArray> out;
    for (const core::AttributeView& attribute : shown.record.attributes) {
        for (const core::ClaimView& claim : attribute.claims) {
            if (claim.agency != shown.own) out << toQt(claim.fact);
        }
    }
    return out;
}

} // namespace

CasePresenter::CasePresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent),
      m_claims({tr("Note"), tr("What"), tr("Value"), tr("Who"), tr("Signature"), tr("When"), tr("Conditions")}),
      m_history({tr("When"), tr("What"), tr("Value"), tr("Who"), tr("Signature"), tr("State"), tr("Conditions")}),
      m_links({tr("Role"), tr("Record"), tr("Type"), tr("Strength"), tr("Agency")}),
      m_attachments({tr("File"), tr("Size"), tr("Agency"), tr("State")}) {}

void CasePresenter::load(const QByteArray& caseId, const QByteArray& recordId) {
    if (caseId != m_case) showNothing();
    m_case = caseId;
    m_record = recordId.isEmpty() ? caseId : recordId;
    reload();
}

void CasePresenter::reload() {
    if (m_case.isEmpty()) return;
    struct Opened {
        core::CaseView view;
        core::Instant now;
    };
    run([id = toId<core::RecordId>(m_case)](core::Session& session, core::Progress&) -> Result<Opened> {
            TRY_ASSIGN(auto view, core::show_case(session, id));
            return Opened{std::move(view), session.ports().clock.now()};
        },
        [this, asked = m_case](const Opened& opened) {
            if (!m_takingBack) m_takingBack = core::TakingBack{opened.now};
            if (asked != m_case) return;
            CaseHead head = headOf(opened.view, display());
            head.selected = m_record;
            m_whole = {head.id, head.title, tr("Case"), QStringLiteral("case"), head.marking, {}};
            Q_EMIT caseShown(head);
            showRecord();
        });
}

void CasePresenter::select(const QByteArray& recordId) {
    if (recordId.isEmpty() || recordId == m_record) return;
    m_record = recordId;
    Q_EMIT said({});
    if (desk().executor.isBusy()) showNothing(); // it may be long: the one of before is not left standing beside it
    showRecord();
}

void CasePresenter::showNothing() {
    m_shown = {};
    m_others.clear();
    for (TableModel* table : {&m_claims, &m_history, &m_links, &m_attachments}) table->setRows({});
    Q_EMIT recordShown(m_shown);
}

void CasePresenter::showRecord() {
    const quint64 asked = ++m_asked;
    run(
        [id = toId<core::RecordId>(m_record)](core::Session& session, core::Progress&) -> Result<Shown> {
            Shown shown;
            TRY_ASSIGN(shown.record, core::show_record(session, id));
            TRY_ASSIGN(shown.history, core::record_history(session, id));
            shown.own = session.officer().agency;
            return shown;
        },
        [this, asked](const Shown& shown) {
            if (asked != m_asked) return;
            if (m_shown.id != toQt(shown.record.summary.id)) showNothing(); // no row of the one before stays selected
            m_others = othersOf(shown);
            m_claims.setRows(claimRows(shown.record, display()));
            m_history.setRows(historyRows(shown.record, shown.history, display()));
            m_links.setRows(linkRows(shown.record));
            m_attachments.setRows(attachmentRows(shown.record, display()));
            m_shown = headOf(shown.record);
            Q_EMIT recordShown(m_shown);
        });
}

QString CasePresenter::inWords(const QByteArray& claim) const {
    const int row = m_claims.rowOf(claim);
    if (row < 0) return {};
    const auto text = [&](int column) { return m_claims.index(row, column).data().toString(); };
    return tr("%1 of %2: “%3” (%4)", "an attribute, its record, its value, and who states it")
        .arg(text(ClaimColumn::what), isolated(m_shown.title), isolated(text(ClaimColumn::value)), text(ClaimColumn::who));
}

void CasePresenter::look(const QByteArray& claim) {
    const int row = m_claims.rowOf(claim);
    if (row < 0) {
        Q_EMIT claimShown({}, {});
        return;
    }
    const auto text = [&](int column, int role) { return m_claims.index(row, column).data(role).toString(); };
    QStringList standing{tr("%1: %2.").arg(text(ClaimColumn::what, Qt::DisplayRole), text(ClaimColumn::who, Qt::DisplayRole))};
    for (const int column : {ClaimColumn::who, ClaimColumn::when, ClaimColumn::signature, ClaimColumn::note, ClaimColumn::conditions}) standing << text(column, Qt::AccessibleDescriptionRole);
    standing.removeAll(QString());
    Q_EMIT claimShown(text(ClaimColumn::value, Qt::DisplayRole), standing.join(QLatin1Char(' ')));
}

void CasePresenter::settle(const QByteArray& claim) {
    if (m_claims.rowOf(claim) < 0) return;
    run([record = toId<core::RecordId>(m_shown.id), fact = toId<Digest>(claim)](
            core::Session& session, core::Progress&) { return core::settle_conflict(session, record, fact); },
        [this] { reload(); });
}

void CasePresenter::withdraw(const QByteArray& claim) {
    const int row = m_claims.rowOf(claim);
    if (row < 0) return;
    const auto text = [&](int column) { return isolated(m_claims.index(row, column).data().toString()); };
    desk().prompter.ask({tr("Take this value away?"),
                         tr("%1 of %2: “%3”. It is no longer stated from then on; the history keeps it.").arg(text(ClaimColumn::what), isolated(m_shown.title), text(ClaimColumn::value)),
                         tr("Take it away"), tr("Back")},
                        [this, record = toId<core::RecordId>(m_shown.id), fact = toId<Digest>(claim)] {
                            run([record, fact](core::Session& session, core::Progress&) { return core::withdraw_value(session, record, fact); }, [this] { reload(); });
                        });
}

void CasePresenter::takeBack() {
    if (m_case.isEmpty() || !m_takingBack || isBusy()) return;
    struct Back {
        core::TookBack what;
        core::TakingBack soFar;
    };
    run([id = toId<core::RecordId>(m_case), soFar = *m_takingBack](core::Session& session, core::Progress&) -> Result<Back> {
            Back out{{}, soFar};
            TRY_ASSIGN(out.what, core::take_back_last(session, id, out.soFar));
            return out;
        },
        [this](const Back& back) {
            m_takingBack = back.soFar;
            const QString title = isolated(back.what.record.title);
            QString meaning = tr("No value is stated any longer. The history keeps what you had stated.");
            if (back.what.attribute.empty()) meaning = tr("It is no longer in this case. The history keeps what you had stated.");
            else if (back.what.facts > 1) meaning = tr("%n value(s) are as they were before. The history keeps what you had stated.", nullptr, static_cast<int>(back.what.facts));
            else if (!back.what.now.empty()) meaning = tr("“%1” stands again. The history keeps what you had stated.").arg(isolated(back.what.now));
            Q_EMIT said({Tone::good, back.what.attribute.empty() ? tr("Your new record is taken back: %1.").arg(title) : tr("Your last statement is taken back: %1 of %2.").arg(toQt(back.what.attribute), title), {}, meaning, {}});
            if (back.what.attribute.empty() && m_record == toQt(back.what.record.id)) m_record = m_case;
            reload();
        });
}

void CasePresenter::chooseAttachment() { askWhich(m_shown); }

void CasePresenter::chooseForCase() { askWhich(m_whole); }

void CasePresenter::askWhich(const RecordHead& record) {
    if (record.id.isEmpty()) return;
    desk().prompter.askFile({FileUse::open, tr("Which file to attach to %1").arg(isolated(record.title)), {}, {}}, [this, record](const QString& path) { attachTo(record, {path}); });
}

void CasePresenter::attachToCase(const QStringList& files) {
    if (!m_whole.id.isEmpty()) attachTo(m_whole, files);
}

void CasePresenter::attach(const QStringList& files) {
    if (!m_shown.id.isEmpty()) return attachTo(m_shown, files);
    Q_EMIT said({Tone::information, tr("Nothing was attached."), {}, tr("A file is attached to the record on the screen. Try again once it is there."), {}});
}

void CasePresenter::attachTo(const RecordHead& record, const QStringList& files) {
    const bool idle = m_waiting.isEmpty();
    for (const QString& file : files) m_waiting << Waiting{file, record};
    if (idle) attachNext();
}

void CasePresenter::attachNext() {
    if (m_waiting.isEmpty()) return reload();
    const Waiting next = m_waiting.constFirst();
    runOr([path = toPath(next.file), record = toId<core::RecordId>(next.record.id)](
              core::Session& session, core::Progress& progress) { return core::attach_file(session, path, record, progress); },
          [this, to = next.record.title](const core::AttachmentView& attached) {
              m_waiting.removeFirst();
              Q_EMIT said({Tone::good, tr("%1 is attached to %2.").arg(isolated(attached.name), isolated(to)), {},
                         tr("Its %1 are sealed in your store. The file you chose is still where it was, unprotected.").arg(display().size(attached.size)), {}});
              attachNext();
          },
          [this](const Error& error) { notAttached(error); });
}

void CasePresenter::notAttached(const Error& error) {
    QStringList names;
    for (const Waiting& one : std::exchange(m_waiting, {})) names << tr("%1 (to %2)").arg(isolated(QFileInfo(one.file).fileName()), isolated(one.record.title));
    Message message = refusal(error);
    message.who = tr("Not attached: %1").arg(listed(names));
    Q_EMIT said(message);
    reload();
}

void CasePresenter::extract(const QByteArray& attachment) {
    const int row = m_attachments.rowOf(attachment);
    if (row < 0) return;
    // As it was called when it was attached, so that it opens with what it did; by its document's title where that is not told.
    const QModelIndex cell = m_attachments.index(row, 0);
    QString name = cell.data(Qt::AccessibleDescriptionRole).toString();
    if (name.isEmpty()) name = cell.data().toString();
    extract(attachment, name);
}

void CasePresenter::extract(const QByteArray& attachment, const QString& name) {
    if (attachment.isEmpty()) return;
    desk().prompter.askFile({FileUse::save, tr("Where the unprotected copy goes"), name, {}}, [this, attachment](const QString& path) {
        desk().prompter.ask({tr("Make an unprotected copy?"),
                             tr("This writes the file to %1 without any protection, and the log will say that you did it.").arg(isolated(path)),
                             tr("Write unprotected copy"), tr("Back")},
                            [this, attachment, path] {
                                run([id = toId<core::AttachmentId>(attachment), to = toPath(path)](core::Session& session, core::Progress& progress) {
                                        return core::extract_attachment(session, id, to, core::Existing::replace, progress);
                                    },
                                    [this, path](std::uint64_t bytes) {
                                        Q_EMIT said({Tone::good, tr("The copy is written."), {},
                                                   tr("%1, unprotected, at %2.").arg(display().size(bytes), isolated(path)), {}});
                                    });
                            });
    });
}

} // namespace counterpart::ui
