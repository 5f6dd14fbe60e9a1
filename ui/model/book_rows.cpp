// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/book_rows.h"

#include "core/usecase/books.h"
#include "ui/model/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Books)
};

Cell plain(const QString& text) { return {text, Badge::none, {}, {}}; }
Cell counted(std::uint64_t number, const Display& display) { return {display.number(number), Badge::none, static_cast<qlonglong>(number), {}}; }
Cell dayOf(core::Instant at, const Display& display) {
    if (at.milliseconds == 0) return {Words::tr("The beginning"), Badge::none, 0, {}};
    return {display.shortDay(at), Badge::none, static_cast<qlonglong>(at.milliseconds), {}};
}

QString hexOf(const Digest& digest) { return QString::fromLatin1(toQt(digest).toHex()); }

QString numbersOf(const core::SenderGaps& gaps, const Display& display) {
    QStringList out;
    for (const auto& range : gaps.ranges) {
        out << (range.first == range.last ? display.number(range.first) : Words::tr("%1 to %2", "numbers").arg(display.number(range.first), display.number(range.last)));
    }
    return out.join(QStringLiteral(", "));
}

Cell sideCell(std::uint64_t counter, const core::Manifest& manifest, const Display& display) {
    return {Words::tr("Number %1, %2").arg(display.number(counter), display.shortMoment(manifest.claimed)), Badge::none, static_cast<qlonglong>(manifest.claimed.milliseconds), {}};
}

QString because(const core::EvidenceView& view) { return sentence(Error{ErrorCode::tampered, view.evidence.reason, {}}); }

Cell saying(const core::BookEntry& entry, const QString& agency) {
    switch (entry.balance) {
    case core::Balance::balanced: return {entry.ours ? Words::tr("You sent it; both sides have it") : Words::tr("They sent it; both sides have it"), Badge::good, {}, {}};
    case core::Balance::sent_not_received:
        return {Words::tr("You sent it; they do not state that it came"), Badge::attention, {}, Words::tr("Give the file to %1 again, or ask what became of it.").arg(agency)};
    case core::Balance::received_not_declared:
        return {Words::tr("They state that it came from you; it did not leave this store"), Badge::attention, {}, Words::tr("Ask %1 for the file: it has to be found out who sealed it.").arg(agency)};
    case core::Balance::sent_not_here:
        return {Words::tr("They state that it was sent to you; it was never opened here"), Badge::attention, {}, Words::tr("Ask %1 for the file.").arg(agency)};
    case core::Balance::here_not_declared:
        return {Words::tr("It was opened here; they do not state that it was sent"), Badge::attention, {}, Words::tr("Ask %1: its books leave something out, or somebody there sealed it whose books you do not have.").arg(agency)};
    }
    return {};
}

QString stateOf(core::BookState state) {
    switch (state) {
    case core::BookState::imported: return Words::tr("Taken in");
    case core::BookState::imported_in_part: return Words::tr("Taken in in part");
    case core::BookState::refused: return Words::tr("Refused");
    case core::BookState::opened: return Words::tr("Opened");
    }
    return {};
}

Cell leftOf(const core::BooksView::Entry& row, const Display& display) {
    if (!row.entry.claimed) return plain(Words::tr("Not known"));
    return {display.shortDay(*row.entry.claimed), Badge::none, static_cast<qlonglong>(row.entry.claimed->milliseconds), display.moment(*row.entry.claimed)};
}

QString namesOf(const std::vector<std::string>& names) {
    QStringList out;
    for (const std::string& name : names) out << isolated(name);
    return listed(out);
}

} // namespace

Row gapRow(const core::SenderGaps& gaps, const Display& display) {
    return {toQt(gaps.sender),
            {plain(toQt(gaps.officer)), plain(toQt(gaps.agency_name)), {display.number(gaps.missing), Badge::attention, static_cast<qlonglong>(gaps.missing), {}},
             plain(numbersOf(gaps, display)), counted(gaps.newest, display)},
            {}};
}

Row evidenceRow(const core::EvidenceView& view, const QByteArray& id, const Display& display) {
    return {id,
            {plain(toQt(view.officer)), plain(toQt(view.agency_name)), {because(view), Badge::stop, {}, {}},
             sideCell(view.before_counter, view.evidence.before, display), sideCell(view.refused_counter, view.evidence.refused, display)},
            {}};
}

QString evidenceWords(const core::EvidenceView& view, const Display& display) {
    const core::Evidence& evidence = view.evidence;
    const auto side = [&display](const QString& name, std::uint64_t counter, const core::Manifest& manifest, const Digest& hash) {
        return Words::tr("%1: number %2 for you, sealed %3 by the sender's clock.\nHash: %4").arg(name, display.number(counter), display.moment(manifest.claimed), hexOf(hash));
    };
    return QStringList{Words::tr("%1, %2, has signed two files that cannot both be true.").arg(isolated(view.officer), isolated(view.agency_name)), because(view),
                       side(Words::tr("Came first"), view.before_counter, evidence.before, evidence.before_hash),
                       side(Words::tr("Refused on %1").arg(display.moment(evidence.since)), view.refused_counter, evidence.refused, evidence.refused_hash),
                       Words::tr("Both manifests are kept as they were signed. Ask the officer's agency how it came to this.")}
        .join(QLatin1Char('\n'));
}

Row statementRow(const core::StatementView& view, const Display& display) {
    const core::LetterView& letter = view.letter;
    return {toQt(letter.id),
            {{display.shortDay(letter.claimed), Badge::none, static_cast<qlonglong>(letter.claimed.milliseconds), display.moment(letter.claimed)},
             plain(letter.own ? Words::tr("To %1").arg(isolated(letter.to)) : Words::tr("From %1").arg(isolated(letter.from))), plain(toQt(letter.author)), dayOf(view.span.since, display),
             dayOf(view.span.until, display), counted(view.sent, display), counted(view.received, display)},
            {}};
}

std::vector<Row> balanceRows(const core::BooksView& books, const Display& display) {
    std::vector<const core::BooksView::Entry*> order;
    for (const core::BooksView::Entry& row : books.entries) order.push_back(&row);
    std::ranges::stable_partition(order, [](const auto* row) { return row->entry.balance != core::Balance::balanced; });
    std::vector<Row> rows;
    for (const core::BooksView::Entry* row : order) {
        const core::BookEntry& entry = row->entry;
        rows.push_back({toQt(entry.manifest),
                        {saying(entry, isolated(books.agency_name)), leftOf(*row, display), entry.claimed ? counted(row->days, display) : Cell{},
                         plain(entry.state ? stateOf(*entry.state) : QString()), plain(namesOf(row->missed_by.empty() ? row->listed_by : row->missed_by)),
                         {QString::fromLatin1(toQt(entry.bundle).toHex().left(12)), Badge::none, {}, Words::tr("Manifest %1").arg(hexOf(entry.manifest))}},
                        {}});
    }
    return rows;
}

Message balanceWords(const core::BooksView& books, const Display& display) {
    const QString agency = isolated(books.agency_name);
    if (books.statements.empty())
        return {Tone::information, Words::tr("Nobody of %1 has stated their books to you.").arg(agency), {}, Words::tr("Ask them for a statement and import it. Without one there is nothing to compare."), {}};
    QStringList with;
    for (const auto& stated : books.statements)
        with << Words::tr("%1 up to %2, stated on %3").arg(isolated(stated.officer), display.day(stated.span.until), display.day(stated.claimed));
    std::map<core::Balance, int> sums;
    for (const core::BooksView::Entry& row : books.entries) ++sums[row.entry.balance];
    const int all = static_cast<int>(books.entries.size());
    const int both = sums[core::Balance::balanced];
    const QString who = Words::tr("Compared with %1.", "officers and the times of their statements").arg(listed(with));
    if (both == all)
        return {Tone::good, Words::tr("The books balance."), who, all == 0 ? Words::tr("There is no disclosure between you in that time.") : Words::tr("%n disclosure(s): both sides have each of them.", nullptr, all), {}};
    QStringList lines{Words::tr("Both sides have %1 of %n disclosure(s).", nullptr, all).arg(display.number(static_cast<quint64>(both)))};
    const auto add = [&](core::Balance balance, const QString& words) {
        if (const int number = sums[balance]; number > 0) lines << words.arg(display.number(static_cast<quint64>(number)));
    };
    add(core::Balance::sent_not_received, Words::tr("Sent by you, not stated as received by them: %1."));
    add(core::Balance::received_not_declared, Words::tr("Stated by them as received from you, not sent from this store: %1."));
    add(core::Balance::sent_not_here, Words::tr("Stated by them as sent to you, never opened here: %1."));
    add(core::Balance::here_not_declared, Words::tr("Opened here, not stated by them as sent: %1."));
    return {Tone::warning, Words::tr("The books do not balance."), who, pointed(lines), {}};
}

} // namespace counterpart::ui
