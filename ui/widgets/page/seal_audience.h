// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

namespace counterpart::ui {

/// Who of a group would see what, an agency each; only there for a group.
class SealAudience : public SealPart {
    Q_OBJECT
public:
    explicit SealAudience(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm&) const override {}
    void fill(const SealForm&) override {}
    void show(const std::vector<Message>& agencies);

private:
    std::vector<Message> m_shown;
    QWidget* m_agencies = nullptr;
};

} // namespace counterpart::ui
