// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/home_words.h"

#include <QCoreApplication>

namespace counterpart::ui {

namespace {

using core::Need;
using core::Urgency;

struct Home {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

Cell urgencyOf(const core::AttentionLine& line) {
    const auto order = static_cast<int>(line.urgency);
    switch (line.urgency) {
    case Urgency::now: return {Home::tr("Now"), Badge::stop, order, Home::tr("Until it is done, other work stops.")};
    case Urgency::overdue: return {Home::tr("Overdue"), Badge::stop, order, {}};
    case Urgency::today: return {Home::tr("Today"), Badge::attention, order, {}};
    case Urgency::soon: return {Home::tr("Soon"), Badge::none, order, {}};
    case Urgency::open: return {Home::tr("Waits"), Badge::none, order, Home::tr("It has no day.")};
    }
    return {};
}

QString whatToDo(const core::AttentionLine& line) {
    const auto count = static_cast<int>(line.count);
    const bool ended = line.urgency == Urgency::now;
    switch (line.need) {
    case Need::recovery_key: return Home::tr("Type your recovery key back: until then nothing can be sealed or imported");
    case Need::older_copy: return Home::tr("Accept the store as it is, or ask: it may be an older copy");
    case Need::no_partnership: return Home::tr("Join a partnership: import its register, or found one");
    case Need::own_key: return ended ? Home::tr("Your key has ended or was withdrawn: ask the coordinator") : Home::tr("Your key ends: ask the coordinator to renew it");
    case Need::register_expiry: return ended ? Home::tr("The register has run out: import a newer one") : Home::tr("The register runs out: ask for a newer one");
    case Need::register_proposal: return Home::tr("Sign the next version of the register, or withdraw it");
    case Need::recall: return Home::tr("Answer a recall");
    case Need::request: return Home::tr("Answer a request");
    case Need::approval: return Home::tr("Approve or refuse what a colleague would share");
    case Need::challenge: return Home::tr("Answer a challenge");
    case Need::undecided: return Home::tr("Take in or refuse what you have opened");
    case Need::conflict: return Home::tr("Settle which of %n value(s) of your agency stands", nullptr, count);
    case Need::correction: return Home::tr("Tell an agency what has changed since you shared it");
    case Need::task: return Home::tr("Do a task");
    case Need::case_review: return Home::tr("Review a case");
    case Need::disclosure_review: return Home::tr("Review what was shared");
    case Need::agreement_review: return Home::tr("Review the sharing agreement");
    case Need::overdue_request: return Home::tr("Ask again: your request has no answer");
    case Need::overdue_recall: return Home::tr("Ask again: your recall has no answer");
    case Need::unanswered: return Home::tr("Ask whether it came: nothing has come back for %n day(s)", nullptr, count);
    case Need::gap: return Home::tr("Ask for %n sealed file(s) that never came", nullptr, count);
    }
    return {};
}

LetterPlace placeOf(Need need) {
    switch (need) {
    case Need::recall:
    case Need::overdue_recall: return LetterPlace::recalls;
    case Need::approval: return LetterPlace::approvals;
    case Need::challenge: return LetterPlace::challenges;
    case Need::correction: return LetterPlace::corrections;
    case Need::request:
    case Need::overdue_request:
    case Need::recovery_key:
    case Need::older_copy:
    case Need::no_partnership:
    case Need::own_key:
    case Need::register_expiry:
    case Need::register_proposal:
    case Need::undecided:
    case Need::conflict:
    case Need::task:
    case Need::case_review:
    case Need::disclosure_review:
    case Need::agreement_review:
    case Need::unanswered:
    case Need::gap: return LetterPlace::requests;
    }
    return LetterPlace::requests;
}

HomeTarget letterOf(const core::AttentionLine& line) {
    const QByteArray letter = line.letter ? toQt(*line.letter) : line.disclosure ? toQt(*line.disclosure) : QByteArray();
    return {HomeTarget::Kind::letter, {}, {placeOf(line.need), letter}};
}

} // namespace

HomeTarget targetOf(const core::AttentionLine& line) {
    using Kind = HomeTarget::Kind;
    switch (line.need) {
    case Need::recovery_key: return {Kind::recoveryKey, {}, {}};
    case Need::older_copy: return {Kind::cases, {}, {}};
    case Need::no_partnership:
    case Need::own_key:
    case Need::register_expiry:
    case Need::register_proposal:
    case Need::agreement_review: return {Kind::partnership, {}, {}};
    case Need::recall:
    case Need::overdue_recall:
    case Need::request:
    case Need::overdue_request:
    case Need::approval:
    case Need::challenge:
    case Need::correction: return letterOf(line);
    case Need::undecided: return {Kind::received, line.disclosure ? toQt(*line.disclosure) : QByteArray(), {}};
    case Need::disclosure_review: return {line.received ? Kind::received : Kind::sent, line.disclosure ? toQt(*line.disclosure) : QByteArray(), {}};
    case Need::unanswered: return {Kind::sent, line.disclosure ? toQt(*line.disclosure) : QByteArray(), {}};
    case Need::conflict:
    case Need::task:
    case Need::case_review: return {Kind::record, line.record ? toQt(*line.record) : QByteArray(), {}};
    case Need::gap: return {Kind::books, {}, {}};
    }
    return {};
}

QStringList homeHeadings() { return {Home::tr("When"), Home::tr("What to do"), Home::tr("About"), Home::tr("With"), Home::tr("Day")}; }

Row rowOf(const core::AttentionLine& line, const QByteArray& id, const Display& display) {
    const QString about = toQt(line.about);
    Cell due{{}, Badge::none, static_cast<qlonglong>(line.due.value_or(core::kLastInstant).milliseconds), {}};
    if (line.due) {
        due.text = display.shortDay(*line.due);
        due.more = display.day(*line.due);
    }
    return {id, {urgencyOf(line), {whatToDo(line), Badge::none, {}, {}}, {about.simplified(), Badge::none, {}, about}, {toQt(line.who), Badge::none, {}, {}}, due}, {}};
}

QString summaryOf(const core::Attention& attention) {
    if (attention.lines.empty()) return Home::tr("Nothing needs you today.");
    QStringList parts{Home::tr("%n thing(s) to do", nullptr, static_cast<int>(attention.lines.size()))};
    if (attention.overdue != 0) parts << Home::tr("%n overdue", nullptr, static_cast<int>(attention.overdue));
    if (attention.today != 0) parts << Home::tr("%n due today", nullptr, static_cast<int>(attention.today));
    return parts.join(QStringLiteral(" · "));
}

} // namespace counterpart::ui
