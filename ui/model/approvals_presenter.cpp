// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/approvals_presenter.h"

#include "core/model/catalogue.h"
#include "core/model/reason_words.h"
#include "ui/model/prompter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

QString outcomeWords(core::ApprovalOutcome outcome) {
    switch (outcome) {
    case core::ApprovalOutcome::agreed: return ApprovalsPresenter::tr("approved");
    case core::ApprovalOutcome::declined: return ApprovalsPresenter::tr("refused");
    }
    return {};
}

bool isForUs(const core::ApprovalSummary& approval) { return !approval.letter.own && approval.answers.empty(); }

Cell stateOf(const core::ApprovalSummary& approval) {
    if (approval.answers.empty())
        return approval.letter.own ? Cell{ApprovalsPresenter::tr("No answer yet"), Badge::quiet, {}, {}} : Cell{ApprovalsPresenter::tr("Waits for your answer"), Badge::attention, {}, {}};
    const core::ApprovalAnswer& last = approval.answers.back();
    switch (last.outcome) {
    case core::ApprovalOutcome::agreed: return {ApprovalsPresenter::tr("Approved by %1").arg(isolated(last.officer)), Badge::good, {}, {}};
    case core::ApprovalOutcome::declined: return {ApprovalsPresenter::tr("Refused by %1").arg(isolated(last.officer)), Badge::attention, {}, {}};
    }
    return {};
}

} // namespace

ApprovalsPresenter::ApprovalsPresenter(Desk& desk, QObject* parent)
    : LetterListPresenter(desk, {tr("When"), tr("Asked by"), tr("Would go to"), tr("Purpose"), tr("Values"), tr("State")}, parent) {}

void ApprovalsPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_approvals(session); },
        [this](const std::vector<core::ApprovalSummary>& all) {
            std::vector<Row> shown;
            for (const core::ApprovalSummary& approval : all) shown.push_back(rowOf(approval));
            rows().setRows(std::move(shown));
            Q_EMIT counted(static_cast<int>(std::ranges::count_if(all, isForUs)));
        });
}

Row ApprovalsPresenter::rowOf(const core::ApprovalSummary& approval) const {
    const core::LetterView& letter = approval.letter;
    return {toQt(letter.id),
            {{display().shortDay(letter.claimed), Badge::none, static_cast<qlonglong>(letter.claimed.milliseconds), display().moment(letter.claimed)},
             {letter.own ? tr("You") : toQt(letter.author), Badge::none, {}, {}},
             {toQt(approval.recipient_agency), Badge::none, {}, {}},
             {toQt(approval.purpose).simplified(), Badge::none, {}, {}},
             {display().number(approval.facts), Badge::none, static_cast<qulonglong>(approval.facts), {}},
             stateOf(approval)},
            {}};
}

void ApprovalsPresenter::addTerms(LetterSheet& sheet, const core::Manifest& terms) const {
    const core::Catalogue& words = core::catalogue();
    sheet.add(tr("Purpose"), toQt(terms.purpose));
    sheet.add(tr("Legal basis"), toQt(words.label_of("gateway", terms.gateway)));
    if (terms.agreement) sheet.add(tr("Agreement"), tr("%1, as it stands since version %2 of the register").arg(isolated(terms.agreement->title), display().number(terms.agreement->version)));
    sheet.add(tr("Why needed"), toQt(terms.necessity));
    sheet.add(tr("Why no more than needed"), toQt(terms.proportionality));
    if (!terms.consent.empty()) sheet.add(tr("Consent"), toQt(words.label_of("consent_state", terms.consent)));
    sheet.add(tr("Why consent is overridden"), toQt(terms.consent_reason));
    sheet.add(tr("Why it is shared all the same"), toQt(terms.override_reason));
    sheet.add(tr("Marking"), toQt(terms.marking));
    if (!terms.handling_code.empty())
        sheet.add(tr("Handling code"), tr("%1: %2").arg(toQt(terms.handling_code), toQt(words.label_of("handling_code", terms.handling_code))));
    sheet.add(tr("Conditions"), toQt(terms.conditions));
    if (!terms.onward.empty()) sheet.add(tr("Sharing further"), toQt(words.label_of("onward_sharing", terms.onward)));
    if (terms.review_date) sheet.add(tr("Review by"), display().day(*terms.review_date));
}

LetterSheet ApprovalsPresenter::sheetOf(const core::ApprovalView& approval) const {
    const core::ApprovalSummary& summary = approval.summary;
    LetterSheet sheet{tr("Disclosure to %1").arg(isolated(summary.recipient_agency)), {}};
    sheet.add(tr("Asked by"), byAndWhen(summary.letter));
    QStringList officers;
    for (const std::string& officer : approval.officers) officers << toQt(officer);
    sheet.add(tr("Would be opened by"), approval.escrow ? tr("%1, and the agency's escrow key").arg(listed(officers)) : listed(officers));
    QStringList rules;
    for (const core::ApprovalRule& rule : approval.rules) rules << toQt(core::words_for(rule.reason).says);
    sheet.add(tr("Why a second officer"), rules.join(QLatin1Char('\n')));
    addTerms(sheet, approval.terms);
    if (approval.answers) {
        QString told = approval.answers->outcome == core::RequestOutcome::full ? tr("In full") : tr("In part");
        if (!approval.answers->words.empty()) told += QLatin1Char('\n') + isolated(approval.answers->words);
        sheet.add(tr("Answers a request"), told);
    }
    QStringList leaves{tr("%n value(s)", nullptr, static_cast<int>(summary.facts))};
    if (approval.withheld > 0) leaves << tr("%n kept back", nullptr, static_cast<int>(approval.withheld));
    if (approval.attachments > 0) leaves << tr("%n attachment(s)", nullptr, static_cast<int>(approval.attachments));
    sheet.add(tr("Would leave"), leaves.join(QStringLiteral(", ")));
    for (const core::ApprovalView::Row& row : approval.rows) {
        QStringList values{toQt(row.title)};
        for (const auto& value : row.leaving) values << tr("%1: %2").arg(toQt(value.label), isolated(value.text));
        if (row.withheld > 0) values << tr("%n kept back", nullptr, static_cast<int>(row.withheld));
        sheet.add(toQt(row.type_label), values.join(QLatin1Char('\n')));
    }
    sheet.add(tr("State"), stateOf(summary).text);
    for (const core::ApprovalAnswer& answer : summary.answers) {
        QString told = tr("%1, %2: %3").arg(isolated(answer.officer), display().moment(answer.claimed), outcomeWords(answer.outcome));
        if (!answer.words.empty()) told += QLatin1Char('\n') + isolated(answer.words);
        sheet.add(tr("Answer"), told);
    }
    return sheet;
}

void ApprovalsPresenter::look(const QByteArray& approval) {
    const quint64 asked = ++m_asked;
    m_looked.clear();
    Q_EMIT looked({}, false);
    if (approval.isEmpty()) return;
    run([id = approval.toHex().toStdString()](core::Session& session, core::Progress&) { return core::show_approval(session, id); },
        [this, asked, approval](const core::ApprovalView& view) {
            if (asked != m_asked) return;
            m_looked = approval;
            Q_EMIT looked(sheetOf(view), isForUs(view.summary));
        });
}

void ApprovalsPresenter::approve(const QByteArray& approval, const QString& words) {
    if (approval.isEmpty() || approval != m_looked) return;
    desk().prompter.ask({tr("Sign that you agree to this disclosure?"), tr("Your signature is over exactly what is shown here: recipients, terms, reasons and values. A word changed afterwards is another disclosure and needs another approval."),
                         tr("Approve"), tr("Back")},
                        [this, approval, words] { answer(approval, core::ApprovalOutcome::agreed, words, tr("Approved. Your colleague can seal it once your answer is taken in.")); });
}

void ApprovalsPresenter::refuse(const QByteArray& approval, const QString& why) {
    if (approval.isEmpty() || approval != m_looked) return;
    if (why.trimmed().isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Nothing is refused without a reason."), {}, tr("Write why not: your colleague reads that."), {}});
        return;
    }
    answer(approval, core::ApprovalOutcome::declined, why, tr("Refused."));
}

void ApprovalsPresenter::answer(const QByteArray& approval, core::ApprovalOutcome outcome, const QString& words, const QString& verdict) {
    if (isBusy()) return;
    askWhere(tr("Where your answer goes"), [this, id = approval.toHex().toStdString(), outcome, words = toUtf8(words.trimmed()), verdict](const QString& path) {
        run([id, outcome, words, to = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::answer_approval(session, id, outcome, words, to, core::Existing::replace, progress);
            },
            [this, verdict, path](const core::PostedLetter&) { written(verdict, tr("the colleague who asked"), path); });
    });
}

} // namespace counterpart::ui
