// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/bundle_words.h"

#include "core/model/catalogue.h"
#include "core/usecase/disclosures.h"
#include "ui/model/import_presenter.h"
#include "ui/model/messages.h"
#include "ui/model/origin_words.h"

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
    case core::LetterKind::challenge: return ImportPresenter::tr("a challenge to what your agency said");
    case core::LetterKind::challenge_answer: return ImportPresenter::tr("an answer to your challenge");
    case core::LetterKind::statement: return ImportPresenter::tr("a statement of what was sent and received");
    case core::LetterKind::approval_request: return ImportPresenter::tr("a colleague asks for your agreement");
    case core::LetterKind::approval: return ImportPresenter::tr("your colleague's answer");
    }
    return {};
}

/// Said in the case's page of each value, too.
QString originsOf(const core::BundleView& view, const Display& display) {
    QStringList lines;
    for (const core::OriginView& origin : view.origins) lines << originWords(origin, toQt(view.sender_agency), display);
    return lines.join(QLatin1Char('\n'));
}

/// What of it is not kept, and why.
QStringList asidesOf(const core::BundleView& view) {
    QStringList out;
    const auto add = [&out](std::string_view reason) {
        if (!reason.empty()) out << sentence(Error{ErrorCode::denied, reason, {}});
    };
    add(view.receipts_aside);
    for (const auto& letter : view.letters) add(letter.aside);
    return out;
}

} // namespace

bool bringsSomethingAside(const core::BundleView& view) { return !asidesOf(view).isEmpty(); }

QString countsOf(const core::BundleView& view, const Display& display) {
    switch (kindOf(view.manifest.kind)) {
    case Kind::receipt:
        return (QStringList{ImportPresenter::tr("An answer: %1.").arg(stageWords(view.told.value_or(core::AnswerStage::received)))} + asidesOf(view)).join(QLatin1Char(' '));
    case Kind::partnershipRegister: return ImportPresenter::tr("A register, version %1.").arg(view.manifest.register_version);
    case Kind::letters: {
        QStringList kinds;
        for (const auto& letter : view.letters) kinds << letterWords(letter.kind);
        return (QStringList{ImportPresenter::tr("A letter: %1.").arg(kinds.join(QStringLiteral(", ")))} + asidesOf(view)).join(QLatin1Char(' '));
    }
    case Kind::disclosure: break;
    }
    const Sums sums = sumsOf(view);
    QStringList parts{ImportPresenter::tr("%1 new").arg(display.number(sums.fresh)), ImportPresenter::tr("%1 already here").arg(display.number(sums.known)),
                      ImportPresenter::tr("%1 different from yours").arg(display.number(sums.differs)),
                      ImportPresenter::tr("%1 kept back by the sender").arg(display.number(sums.withheld))};
    if (view.attachments > 0)
        parts << ImportPresenter::tr("%n attachment(s), %1", nullptr, static_cast<int>(view.attachments)).arg(display.size(view.attachment_bytes));
    parts += asidesOf(view);
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
    shown.origins = originsOf(view, display);
    if (view.in_part) shown.before = ImportPresenter::tr("Some of its records were taken in before. The rest can be taken in now.");
    shown.accepted = view.accepted;
    if (view.accepted_at) shown.acceptedWhen = ImportPresenter::tr("You accepted these conditions for your agency on %1. That is signed and goes into the receipt.").arg(display.moment(*view.accepted_at));
    if (shown.kind == Kind::disclosure) shown.policy = policyWords(view.policy);
    return shown;
}

std::vector<Row> changeRows(const core::BundleView& view, const Display& display) {
    const auto count = [&](quint64 number, Badge badge) {
        return Cell{number == 0 ? QString() : display.number(number), number == 0 ? Badge::none : badge, static_cast<qulonglong>(number), {}};
    };
    std::vector<Row> rows;
    for (const core::BundleView::Change& change : view.changes) {
        const Cell state = change.is_new          ? Cell{ImportPresenter::tr("New"), Badge::good, {}, {}}
                           : change.facts_new > 0 ? Cell{ImportPresenter::tr("Changed"), Badge::attention, {}, {}}
                                                  : Cell{ImportPresenter::tr("Already here"), Badge::quiet, {}, {}};
        const bool canStay = kindOf(view.manifest.kind) == Kind::disclosure && view.manifest.case_record != change.record.id && (change.is_new || change.facts_new > 0);
        rows.push_back({toQt(change.record.id),
                        {{toQt(change.record.title), Badge::none, {}, {}}, {toQt(change.record.type_label), Badge::none, {}, {}},
                         {toQt(change.in_case), Badge::none, {}, {}}, state, count(change.facts_new, Badge::none), count(change.facts_known, Badge::none), count(change.differs, Badge::attention), count(change.withheld, Badge::quiet)},
                        canStay ? std::optional(true) : std::nullopt});
    }
    return rows;
}

std::vector<Row> differenceRows(const core::BundleView& view) {
    std::vector<Row> rows;
    const auto plain = [](const std::string& text) { return Cell{toQt(text), Badge::none, {}, {}}; };
    for (const core::BundleView::Change& change : view.changes) {
        for (const auto& one : change.differences)
            rows.push_back({toQt(change.record.id), {plain(change.record.title), plain(one.label), plain(one.ours), {toQt(one.theirs), Badge::attention, {}, {}}, plain(one.agency_name)}, {}});
    }
    return rows;
}

} // namespace counterpart::ui
