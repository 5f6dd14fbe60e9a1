// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/import_presenter.h"

#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

ImportPresenter::ImportPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_changes({tr("Record"), tr("Type"), tr("Case"), tr("State"), tr("New"), tr("Same"), tr("Different"), tr("Kept back")}),
      m_differences({tr("Record"), tr("What"), tr("Yours"), tr("Theirs"), tr("Agency")}) {
    connect(&m_changes, &TableModel::ticked, this, [this](const QByteArray& id, bool ticked) {
        if (ticked) m_left.remove(id);
        else m_left.insert(id);
        tellChosen();
    });
}

std::vector<Choice> ImportPresenter::refusalReasons() {
    return {{QStringLiteral("not_for_us"), tr("Not for us"), {}},
            {QStringLiteral("wrong_person"), tr("Wrong person"), {}},
            {QStringLiteral("not_enough"), tr("Not enough information"), {}},
            {QStringLiteral("too_much"), tr("Too much information"), {}},
            {QStringLiteral("not_marked"), tr("Not marked correctly"), {}},
            {otherReason(), tr("Other"), {}}};
}

void ImportPresenter::chooseFile() {
    desk().prompter.askFile({FileUse::open, tr("Which sealed file"), {}, tr("Sealed files (*.sealed);;All files (*)")}, [this](const QString& path) { inspect(path); });
}

void ImportPresenter::inspect(const QString& file) {
    clear();
    m_file = file;
    Q_EMIT said({});
    runOr([path = toPath(file)](core::Session& session, core::Progress& progress) { return core::inspect_bundle(session, path, progress); },
          [this, file](const core::BundleView& view) {
              if (file != m_file) return;
              if (view.before) {
                  m_file.clear();
                  Q_EMIT said(notTaken({ErrorCode::conflict, "bundle.already_here", core::to_text(view.before->received)}));
                  if (view.manifest.kind == core::BundleKind::disclosure) Q_EMIT receiptOffered(toQt(view.manifest.bundle));
                  return;
              }
              const BundleShown shown = shownOf(view, display());
              m_inspected = {file, toQt(view.manifest_hash), shown.kind, view.accepted, {}};
              for (const core::DisclosedRecord& one : view.manifest.disclosed) m_inspected.records.push_back(toQt(one.record));
              m_changes.setRows(changeRows(view, display()));
              m_differences.setRows(differenceRows(view));
              Q_EMIT inspected(shown);
              tellChosen();
          },
          [this, file](const Error& error) {
              if (file != m_file) return;
              clear();
              Q_EMIT said(notTaken(error));
          });
}

void ImportPresenter::clear() {
    m_file.clear();
    m_inspected = {};
    m_left.clear();
    m_changes.setRows({});
    m_differences.setRows({});
    Q_EMIT cleared();
}

void ImportPresenter::tickAll(bool ticked) {
    for (int row = 0; row < m_changes.rowCount(); ++row) m_changes.setData(m_changes.index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void ImportPresenter::tellChosen() {
    int records = 0;
    for (int row = 0; row < m_changes.rowCount(); ++row) records += m_changes.index(row, 0).data(Qt::CheckStateRole).isValid() ? 1 : 0;
    const int left = static_cast<int>(m_left.size());
    if (records == 0) Q_EMIT chosen({});
    else if (left == 0) Q_EMIT chosen(tr("All of it would be taken in."));
    else if (left == records) Q_EMIT chosen(tr("Nothing is ticked."));
    else Q_EMIT chosen(tr("In part: %1 of %n record(s) would be taken in. The rest stays in the file and can be taken in later; the receipt says “taken in in part”.", nullptr, records).arg(records - left));
}

std::vector<QByteArray> ImportPresenter::wanted(const Inspected& which) const {
    std::vector<QByteArray> out;
    if (m_left.isEmpty()) return out;
    for (const QByteArray& record : which.records) {
        if (!m_left.contains(record)) out.push_back(record);
    }
    return out;
}

void ImportPresenter::refusedAct(const Error& error) {
    if (error.reason == "bundle.changed_since_inspected") clear();
    Q_EMIT said(notTaken(error));
}

Message ImportPresenter::notTaken(const Error& error) const {
    Message message = refusal(error);
    if (error.reason == "bundle.already_here") { // no fault: exchange folders make copies
        message.tone = Tone::good;
        if (const auto when = core::parse_instant(error.detail)) message.verdict = tr("You took this file in on %1. Nothing has changed.").arg(display().moment(*when));
    } else {
        message.who = tr("Nothing of the file was taken in.");
    }
    return message;
}

void ImportPresenter::take(bool accepts, bool receipt) {
    if (isBusy() || m_inspected.hash.isEmpty()) return;
    const Inspected which = m_inspected;
    if (which.kind == BundleShown::Kind::disclosure && !which.accepted && !accepts) {
        Q_EMIT said(notTaken({ErrorCode::denied, "terms.not_accepted", {}}));
        return;
    }
    bool ticked = m_left.isEmpty();
    for (int row = 0; row < m_changes.rowCount(); ++row) ticked = ticked || m_changes.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (!ticked) {
        Q_EMIT said({Tone::information, tr("Tick what is to be taken in."), {}, tr("Nothing was done so far. To take nothing of it, refuse it with a reason."), {}});
        return;
    }
    if (receipt && which.kind == BundleShown::Kind::disclosure) askWhere(tr("Where the sealed receipt goes"), [this, which, accepts](const QString& path) { import(which, accepts, path); });
    else import(which, accepts, {});
}

void ImportPresenter::import(const Inspected& which, bool accepts, const QString& receipt) {
    Q_EMIT said({});
    if (which.kind == BundleShown::Kind::partnershipRegister) {
        runOr([path = toPath(which.file)](core::Session& session, core::Progress& progress) { return core::import_register(session, path, {}, progress); },
              [this](const core::PartnershipView& view) {
                  Q_EMIT said({Tone::good, tr("You have register version %1 of %2.").arg(view.version).arg(isolated(view.newest.name)), {}, {}, {}});
                  clear();
                  Q_EMIT imported({});
              },
              [this](const Error& error) { refusedAct(error); });
        return;
    }
    core::ImportRequest request{.file = toPath(which.file), .expected = toId<Digest>(which.hash), .accept = accepts};
    if (!receipt.isEmpty()) request.receipt_to = toPath(receipt);
    for (const QByteArray& record : wanted(which)) request.only.push_back(toId<core::RecordId>(record));
    runOr([request](core::Session& session, core::Progress& progress) { return core::import_bundle(session, request, progress); },
          [this, receipt, leftOut = static_cast<std::size_t>(m_left.size())](const core::ImportReport& report) {
              clear();
              Q_EMIT said(takenIn(report, leftOut, receipt));
              const core::Manifest& manifest = report.bundle.manifest;
              if (manifest.kind == core::BundleKind::disclosure && !report.receipt_written) Q_EMIT receiptOffered(toQt(manifest.bundle));
              Q_EMIT imported(report.cases.empty() ? QByteArray() : toQt(report.cases.front()));
              tellLetters(report.bundle);
          },
          [this](const Error& error) { refusedAct(error); });
}

Message ImportPresenter::takenIn(const core::ImportReport& report, std::size_t leftOut, const QString& receipt) const {
    const QString who = shownOf(report.bundle, display()).verdict;
    if (report.bundle.manifest.kind == core::BundleKind::letters || report.bundle.manifest.kind == core::BundleKind::receipt) {
        const bool letter = report.bundle.manifest.kind == core::BundleKind::letters;
        if (bringsSomethingAside(report.bundle)) return {Tone::information, letter ? tr("The letter is read, and not kept.") : tr("The answer is read, and not kept."), who, countsOf(report.bundle, display()), {}};
        return {Tone::good, letter ? tr("The letter is kept.") : tr("The answer is kept."), who, countsOf(report.bundle, display()), {}};
    }
    const bool nothing = report.facts_new == 0 && report.attachments_new == 0;
    Message message{Tone::good, leftOut > 0 ? tr("Some of it is in your store.") : nothing ? tr("All of it was here already. Nothing has changed.") : tr("It is in your store."), who,
                    tr("%1, %2 changed; %3, %4 already here; %5.")
                        .arg(tr("%n new record(s)", nullptr, static_cast<int>(report.records_new))).arg(report.records_changed)
                        .arg(tr("%n new fact(s)", nullptr, static_cast<int>(report.facts_new))).arg(report.facts_known)
                        .arg(tr("%n new attachment(s)", nullptr, static_cast<int>(report.attachments_new))), {}};
    const auto add = [&message](const QString& sentence) { message.meaning += QLatin1Char(' ') + sentence; };
    if (leftOut > 0) add(tr("%n record(s) were left out: take them in later from the same file.", nullptr, static_cast<int>(leftOut)));
    if (report.conflicts > 0) add(tr("%n thing(s) are for you to settle.", nullptr, static_cast<int>(report.conflicts)));
    if (report.receipt_written) add(tr("The receipt is at %1; pass it on to the sender.").arg(isolated(receipt)));
    if (report.receipt_failure) add(tr("The receipt could not be written: %1").arg(refusal(*report.receipt_failure).verdict));
    return message;
}

void ImportPresenter::writeReceipt(const QByteArray& bundle) {
    if (isBusy() || bundle.isEmpty()) return;
    askWhere(tr("Where the sealed receipt goes"), [this, id = bundle.toHex().toStdString()](const QString& path) {
        runOr([id, to = toPath(path)](core::Session& session, core::Progress& progress) { return core::write_receipt(session, id, to, core::Existing::replace, progress); },
              [this, path](const core::WrittenReceipt& receipt) {
                  Q_EMIT said({Tone::good, tr("The receipt is written."), {}, tr("It is at %1: give it to %2, %3.").arg(isolated(path), isolated(receipt.sender_name), isolated(receipt.sender_agency)), {}});
              },
              [this](const Error& error) { Q_EMIT said(refusal(error)); });
    });
}

void ImportPresenter::tellLetters(const core::BundleView& view) {
    for (const auto& letter : view.letters) {
        if (letter.aside.empty() && isReadAmongLetters(letter.kind)) return Q_EMIT letterCame({placeOf(letter.kind), toQt(letter.id)});
    }
}

void ImportPresenter::refuse(const QString& reason, const QString& words) {
    if (isBusy() || m_inspected.hash.isEmpty()) return;
    QString why = words.trimmed();
    for (const Choice& choice : refusalReasons()) {
        if (choice.id != reason || choice.id == otherReason()) continue;
        why = why.isEmpty() ? choice.label : tr("%1: %2").arg(choice.label, why);
    }
    if (reason.isEmpty() || why.isEmpty()) {
        Q_EMIT said({Tone::information, reason.isEmpty() ? tr("Choose why you refuse it.") : tr("Say in your own words why you refuse it."), {},
                   tr("The sender gets your reason. Nothing was done so far."), {}});
        return;
    }
    askWhere(tr("Where the sealed receipt goes"), [this, which = m_inspected, why](const QString& path) { refuse(which, why, path); });
}

void ImportPresenter::refuse(const Inspected& which, const QString& reason, const QString& answer) {
    Q_EMIT said({});
    runOr([file = toPath(which.file), why = toUtf8(reason), to = toPath(answer), expected = toId<Digest>(which.hash)](core::Session& session, core::Progress& progress) {
              return core::refuse_bundle(session, file, why, to, core::Existing::replace, progress, expected);
          },
          [this, answer](const core::BundleView& view) {
              clear();
              Q_EMIT said({Tone::good, tr("Refused. Nothing of it was taken in."), shownOf(view, display()).verdict,
                         tr("Your reason is in a sealed answer at %1; pass it on to the sender. The log keeps that you refused it.").arg(isolated(answer)), {}});
          },
          [this](const Error& error) { refusedAct(error); });
}

} // namespace counterpart::ui
