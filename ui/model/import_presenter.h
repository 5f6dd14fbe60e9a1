// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// What a bundle says, verified, in the order it is read out.
struct BundleShown {
    enum class Kind { disclosure, receipt, partnershipRegister, letters };
    Kind kind = Kind::disclosure;
    QString verdict;    ///< "From J. Price, North Police"
    QString how;        ///< how the sender is known
    QString sealedWhen; ///< by the sender's clock
    QString recipients;
    QString purpose;
    QString gateway;
    QString necessity;
    QString marking;
    QString conditions; ///< handling code, conditions, onward sharing, review date
    QString counts;     ///< new, same, different, kept back, attachments
    QString sequence;   ///< what is missing before it; may be empty
    bool accepted = false; ///< somebody here has accepted its conditions
};

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
    /// All or nothing; with a sealed receipt for the sender where asked for. `accepts`: the officer has read the
    /// conditions of a disclosure and accepts them; else it is refused, unless somebody did before.
    void take(bool accepts, bool receipt);
    /// `reason`: one of refusalReasons(); `words`: what is said about it, needed with otherReason().
    void refuse(const QString& reason, const QString& words);

Q_SIGNALS:
    void inspected(const counterpart::ui::BundleShown& shown);
    /// Taken in: where to look (empty: nowhere).
    void imported(const QByteArray& caseId);
    /// Nothing is shown any more.
    void cleared();

private:
    /// What is on the screen: it alone is acted on, whatever comes to stand under the file's name.
    struct Inspected {
        QString file;
        QByteArray hash; ///< of its manifest; empty while nothing is shown
        BundleShown::Kind kind = BundleShown::Kind::disclosure;
        bool accepted = false;
    };
    void import(const Inspected& which, bool accepts, const QString& receipt);
    void refuse(const Inspected& which, const QString& reason, const QString& answer);
    [[nodiscard]] Message notTaken(const Error& error) const;
    void refusedAct(const Error& error);
    void clear();
    void askReceiptPlace(std::function<void(const QString&)> then);

    TableModel m_changes;
    TableModel m_differences;
    QString m_file; ///< being looked at
    Inspected m_inspected;
};

} // namespace counterpart::ui
