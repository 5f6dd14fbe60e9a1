// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/import_presenter.h"

#include "core/model/catalogue.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

namespace {

using Kind = BundleShown::Kind;

Kind kindOf(core::BundleKind kind) {
    switch (kind) {
    case core::BundleKind::disclosure: return Kind::disclosure;
    case core::BundleKind::receipt: return Kind::receipt;
    case core::BundleKind::register_: return Kind::partnershipRegister;
    case core::BundleKind::letters: return Kind::letters;
    }
    return Kind::disclosure;
}

struct Sums {
    quint64 fresh = 0, known = 0, differs = 0, withheld = 0;
};

Sums sumsOf(const core::BundleView& view) {
    Sums sums;
    for (const core::BundleView::Change& change : view.changes) {
        sums.fresh += change.facts_new;
        sums.known += change.facts_known;
        sums.differs += change.differs;
        sums.withheld += change.withheld;
    }
    return sums;
}

QString conditionsOf(const core::Manifest& manifest, const Display& display) {
    QStringList lines;
    if (!manifest.handling_code.empty())
        lines << ImportPresenter::tr("Handling code %1: %2").arg(toQt(manifest.handling_code), toQt(core::catalogue().label_of("handling_code", manifest.handling_code)));
    if (!manifest.conditions.empty()) lines << isolated(manifest.conditions);
    if (!manifest.onward.empty()) lines << ImportPresenter::tr("Sharing further: %1").arg(toQt(core::catalogue().label_of("onward_sharing", manifest.onward)));
    if (manifest.review_date) lines << ImportPresenter::tr("Review on %1").arg(display.day(*manifest.review_date));
    return lines.join(QLatin1Char('\n'));
}

QString sequenceOf(const core::BundleView& view) {
    switch (view.sequence) {
    case core::Sequence::next: return {};
    case core::Sequence::late: return ImportPresenter::tr("It was sealed before others of this sender that you have already.");
    case core::Sequence::after_gap:
        return ImportPresenter::tr("%n earlier file(s) of this sender have not come. Ask for them.", nullptr, static_cast<int>(view.missing_before));
    }
    return {};
}

QString stageWords(core::AnswerStage stage) {
    switch (stage) {
    case core::AnswerStage::imported: return ImportPresenter::tr("what you sealed was taken in");
    case core::AnswerStage::refused: return ImportPresenter::tr("what you sealed was refused");
    case core::AnswerStage::received: return ImportPresenter::tr("what you sealed was received");
    case core::AnswerStage::opened: return ImportPresenter::tr("what you sealed was opened");
    case core::AnswerStage::accepted: return ImportPresenter::tr("your conditions were accepted");
    case core::AnswerStage::imported_in_part: return ImportPresenter::tr("some of what you sealed was taken in");
    }
    return {};
}

QString letterWords(core::LetterKind kind) {
    switch (kind) {
    case core::LetterKind::recall: return ImportPresenter::tr("a recall of what you were sent");
    case core::LetterKind::disposal: return ImportPresenter::tr("what became of what you recalled");
    case core::LetterKind::request: return ImportPresenter::tr("a request for information");
    case core::LetterKind::request_answer: return ImportPresenter::tr("an answer to your request");
    case core::LetterKind::challenge: return ImportPresenter::tr("a doubt about what your agency said");
    case core::LetterKind::challenge_answer: return ImportPresenter::tr("an answer to your doubt");
    case core::LetterKind::statement: return ImportPresenter::tr("a statement of what was sent and received");
    case core::LetterKind::approval_request: return ImportPresenter::tr("a colleague asks for your agreement");
    case core::LetterKind::approval: return ImportPresenter::tr("your colleague's answer");
    }
    return {};
}

QString countsOf(const core::BundleView& view, const Display& display) {
    switch (kindOf(view.manifest.kind)) {
    case Kind::receipt:
        return ImportPresenter::tr("An answer: %1.").arg(stageWords(view.told.value_or(core::AnswerStage::received)));
    case Kind::partnershipRegister: return ImportPresenter::tr("A register, version %1.").arg(view.manifest.register_version);
    case Kind::letters: {
        QStringList kinds;
        for (const auto& letter : view.letters) kinds << letterWords(letter.kind);
        return ImportPresenter::tr("A letter: %1.").arg(kinds.join(QStringLiteral(", ")));
    }
    case Kind::disclosure: break;
    }
    const Sums sums = sumsOf(view);
    QStringList parts{ImportPresenter::tr("%1 new").arg(display.number(sums.fresh)), ImportPresenter::tr("%1 already here").arg(display.number(sums.known)),
                      ImportPresenter::tr("%1 different from yours").arg(display.number(sums.differs)),
                      ImportPresenter::tr("%1 kept back by the sender").arg(display.number(sums.withheld))};
    if (view.attachments > 0)
        parts << ImportPresenter::tr("%n attachment(s), %1", nullptr, static_cast<int>(view.attachments)).arg(display.size(view.attachment_bytes));
    return parts.join(QStringLiteral(" · "));
}

BundleShown shownOf(const core::BundleView& view, const Display& display) {
    const core::Manifest& manifest = view.manifest;
    BundleShown shown;
    shown.kind = kindOf(manifest.kind);
    shown.verdict = ImportPresenter::tr("From %1, %2").arg(isolated(view.sender_name), isolated(view.sender_agency));
    if (!view.sender_role.empty()) shown.verdict += QStringLiteral(" (%1)").arg(isolated(view.sender_role));
    const QString confirmed = view.register_confirmed_how == "founded" ? ImportPresenter::tr("you founded the register on %1")
                                                                       : ImportPresenter::tr("you compared the register's digits by voice on %1");
    shown.how = ImportPresenter::tr("Known by register version %1, signed by %n coordinator(s); %2. The whole file was checked against this officer's signature.", nullptr,
                                    static_cast<int>(view.coordinators_needed))
                    .arg(QString::number(view.register_version), confirmed.arg(display.day(view.register_confirmed)));
    shown.sealedWhen = ImportPresenter::tr("%1, by the sender's clock").arg(display.moment(manifest.claimed));
    shown.recipients = ImportPresenter::tr("You, among %n key(s) of your agency", nullptr, static_cast<int>(manifest.recipients.size()));
    shown.purpose = toQt(manifest.purpose);
    shown.gateway = toQt(core::catalogue().label_of("gateway", manifest.gateway));
    shown.necessity = toQt(manifest.necessity);
    shown.marking = toQt(manifest.marking);
    shown.conditions = conditionsOf(manifest, display);
    shown.counts = countsOf(view, display);
    shown.sequence = sequenceOf(view);
    shown.accepted = view.accepted;
    return shown;
}

std::vector<Row> rowsOf(const core::BundleView& view, const Display& display) {
    const auto count = [&](quint64 number, Badge badge) {
        return Cell{number == 0 ? QString() : display.number(number), number == 0 ? Badge::none : badge, static_cast<qulonglong>(number), {}};
    };
    std::vector<Row> rows;
    for (const core::BundleView::Change& change : view.changes) {
        const Cell state = change.is_new          ? Cell{ImportPresenter::tr("New"), Badge::good, {}, {}}
                           : change.facts_new > 0 ? Cell{ImportPresenter::tr("Changed"), Badge::attention, {}, {}}
                                                  : Cell{ImportPresenter::tr("Already here"), Badge::quiet, {}, {}};
        rows.push_back({toQt(change.record.id),
                        {{toQt(change.record.title), Badge::none, {}, {}}, {toQt(change.record.type_label), Badge::none, {}, {}},
                         {toQt(change.in_case), Badge::none, {}, {}}, state, count(change.facts_new, Badge::none), count(change.facts_known, Badge::none), count(change.differs, Badge::attention), count(change.withheld, Badge::quiet)},
                        {}});
    }
    return rows;
}

std::vector<Row> differencesOf(const core::BundleView& view) {
    std::vector<Row> rows;
    const auto plain = [](const std::string& text) { return Cell{toQt(text), Badge::none, {}, {}}; };
    for (const core::BundleView::Change& change : view.changes) {
        for (const auto& one : change.differences)
            rows.push_back({toQt(change.record.id), {plain(change.record.title), plain(one.label), plain(one.ours), {toQt(one.theirs), Badge::attention, {}, {}}, plain(one.agency_name)}, {}});
    }
    return rows;
}

} // namespace

ImportPresenter::ImportPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_changes({tr("Record"), tr("Type"), tr("Case"), tr("State"), tr("New"), tr("Same"), tr("Different"), tr("Kept back")}),
      m_differences({tr("Record"), tr("What"), tr("Yours"), tr("Theirs"), tr("Agency")}) {}

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
                  return;
              }
              m_inspected = {file, toQt(view.manifest_hash), kindOf(view.manifest.kind), view.accepted};
              m_changes.setRows(rowsOf(view, display()));
              m_differences.setRows(differencesOf(view));
              Q_EMIT inspected(shownOf(view, display()));
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
    m_changes.setRows({});
    m_differences.setRows({});
    Q_EMIT cleared();
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

void ImportPresenter::askReceiptPlace(std::function<void(const QString&)> then) {
    run([](Vault& vault, core::Progress&) -> Result<std::string> { return core::random_bundle_name(vault.ports().random); },
        [this, then = std::move(then)](const std::string& name) {
            desk().prompter.askFile({FileUse::save, tr("Where the sealed receipt goes"), toQt(name), tr("Sealed files (*.sealed)")}, then);
        });
}

void ImportPresenter::take(bool accepts, bool receipt) {
    if (isBusy() || m_inspected.hash.isEmpty()) return;
    const Inspected which = m_inspected;
    if (which.kind == Kind::disclosure && !which.accepted && !accepts) {
        Q_EMIT said(notTaken({ErrorCode::denied, "terms.not_accepted", {}}));
        return;
    }
    if (receipt && which.kind == Kind::disclosure) askReceiptPlace([this, which, accepts](const QString& path) { import(which, accepts, path); });
    else import(which, accepts, {});
}

void ImportPresenter::import(const Inspected& which, bool accepts, const QString& receipt) {
    Q_EMIT said({});
    if (which.kind == Kind::partnershipRegister) {
        runOr([path = toPath(which.file)](core::Session& session, core::Progress& progress) { return core::import_register(session, path, {}, progress); },
              [this](const core::PartnershipView& view) {
                  Q_EMIT said({Tone::good, tr("You have register version %1 of %2.").arg(view.version).arg(isolated(view.newest.name)), {}, {}, {}});
                  clear();
                  Q_EMIT imported({});
              },
              [this](const Error& error) { refusedAct(error); });
        return;
    }
    std::optional<std::filesystem::path> to;
    if (!receipt.isEmpty()) to = toPath(receipt);
    runOr([path = toPath(which.file), to, accepts, expected = toId<Digest>(which.hash)](
              core::Session& session, core::Progress& progress) { return core::import_bundle(session, {path, to, expected, accepts, {}}, progress); },
          [this, receipt](const core::ImportReport& report) {
              clear();
              if (report.bundle.manifest.kind == core::BundleKind::letters) {
                  Q_EMIT said({Tone::good, tr("The letter is kept."), shownOf(report.bundle, display()).verdict, countsOf(report.bundle, display()), {}});
                  Q_EMIT imported({});
                  return;
              }
              const bool nothing = report.facts_new == 0 && report.attachments_new == 0 && report.bundle.manifest.kind == core::BundleKind::disclosure;
              Message message{Tone::good, nothing ? tr("All of it was here already. Nothing has changed.") : tr("It is in your store."), shownOf(report.bundle, display()).verdict,
                              tr("%1, %2 changed; %3, %4 already here; %5.")
                                  .arg(tr("%n new record(s)", nullptr, static_cast<int>(report.records_new))).arg(report.records_changed)
                                  .arg(tr("%n new fact(s)", nullptr, static_cast<int>(report.facts_new))).arg(report.facts_known)
                                  .arg(tr("%n new attachment(s)", nullptr, static_cast<int>(report.attachments_new))), {}};
              if (report.conflicts > 0) message.meaning += QLatin1Char(' ') + tr("%n thing(s) are for you to settle.", nullptr, static_cast<int>(report.conflicts));
              if (report.receipt_written) message.meaning += QLatin1Char(' ') + tr("The receipt is at %1; pass it on to the sender.").arg(isolated(receipt));
              if (report.receipt_failure) message.meaning += QLatin1Char(' ') + tr("The receipt could not be written: %1").arg(refusal(*report.receipt_failure).verdict);
              Q_EMIT said(message);
              Q_EMIT imported(report.cases.empty() ? QByteArray() : toQt(report.cases.front()));
          },
          [this](const Error& error) { refusedAct(error); });
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
    askReceiptPlace([this, which = m_inspected, why](const QString& path) { refuse(which, why, path); });
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
