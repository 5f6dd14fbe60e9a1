// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/import_presenter.h"
#include "ui/widgets/page/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace counterpart::ui {

/// A sealed file is always looked at before it is taken in.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);
    void inspect(const QString& file);

Q_SIGNALS:
    void imported(const QByteArray& caseId);

private:
    QWidget* sealedFile();
    void showAll(const BundleShown& shown);

    ImportPresenter m_presenter;
    QWidget* m_shown;
    QLabel* m_marking;
    QLabel* m_verdict;
    QLabel* m_how;
    QFormLayout* m_facts;
    QLabel* m_counts;
    QLabel* m_sequence;
    QCheckBox* m_receipt;
    QComboBox* m_reason;
};

} // namespace counterpart::ui
