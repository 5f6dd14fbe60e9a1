// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/seal_presenter.h"
#include "ui/widgets/page/seal_part.h"

namespace counterpart::ui {

class TickList;

/// Which earlier disclosures this one completes; only there while it has to complete one.
class SealCompletes : public SealPart {
    Q_OBJECT
public:
    explicit SealCompletes(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void show(const std::vector<EarlierDisclosure>& earlier);
    void untick();

private:
    TickList* m_earlier;
    std::vector<EarlierDisclosure> m_shown;
    QList<QByteArray> m_wanted; ///< of a form that was filled in before, until the choices are there
};

} // namespace counterpart::ui
