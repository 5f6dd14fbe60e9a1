// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/bundle_words.h"
#include "ui/model/choices.h"
#include "ui/model/letter_kinds.h"
#include "ui/model/presenter.h"

#include <QSet>

namespace counterpart::core {
struct BundleView;
struct ImportReport;
} // namespace counterpart::core

namespace counterpart::ui {

/// A file that came: always looked at before it is taken in.
class ImportPresenter : public Presenter {
    Q_OBJECT
public:
    explicit ImportPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& changes() { return m_changes; }
    /// What two agencies would state differently from then on.
    [[nodiscard]] TableModel& differences() { return m_differences; }
    [[nodiscard]] static std::vector<Choice> refusalReasons();
    /// Of these reasons, the one that has to be said in words.
    [[nodiscard]] static QString otherReason() { return QStringLiteral("other"); }

    void chooseFile();
    void inspect(const QString& file);
    /// Every record that is ticked, or none; with a sealed receipt for the sender where asked for. `accepts`: the officer
    /// has read the conditions of a disclosure and accepts them; else it is refused, unless they did before.
    void take(bool accepts, bool receipt);
    /// Ticks every record that can be left out, or none.
    void tickAll(bool ticked);
    /// `reason`: one of refusalReasons(); `words`: what is said about it, needed with otherReason().
    void refuse(const QString& reason, const QString& words);
    /// The receipt of what was taken in, once more or after all; asks where it goes.
    void writeReceipt(const QByteArray& bundle);

Q_SIGNALS:
    void inspected(const counterpart::ui::BundleShown& shown);
    /// How much of it would be taken in, in words; empty where there is nothing to choose.
    void chosen(const QString& words);
    /// Taken in without a receipt: it can still be written.
    void receiptOffered(const QByteArray& bundle);
    /// Taken in: where to look (empty: nowhere).
    void imported(const QByteArray& caseId);
    /// It brought this letter, which is read elsewhere.
    void letterCame(const counterpart::ui::LetterFound& found);
    /// Nothing is shown any more.
    void cleared();

private:
    /// What is on the screen: it alone is acted on, whatever comes to stand under the file's name.
    struct Inspected {
        QString file;
        QByteArray hash; ///< of its manifest; empty while nothing is shown
        BundleShown::Kind kind = BundleShown::Kind::disclosure;
        bool accepted = false;
        std::vector<QByteArray> records; ///< that it tells of
    };
    void tellChosen();
    /// What is asked for: empty where it is all of it.
    [[nodiscard]] std::vector<QByteArray> wanted(const Inspected& which) const;
    [[nodiscard]] Message takenIn(const core::ImportReport& report, std::size_t leftOut, const QString& receipt) const;
    void tellLetters(const core::BundleView& view);
    void import(const Inspected& which, bool accepts, const QString& receipt);
    void refuse(const Inspected& which, const QString& reason, const QString& answer);
    [[nodiscard]] Message notTaken(const Error& error) const;
    void refusedAct(const Error& error);
    void clear();

    TableModel m_changes;
    TableModel m_differences;
    QString m_file; ///< being looked at
    Inspected m_inspected;
    QSet<QByteArray> m_left; ///< the records that are not ticked
};

} // namespace counterpart::ui
