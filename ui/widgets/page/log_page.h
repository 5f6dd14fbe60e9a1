// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/log_presenter.h"
#include "ui/model/pack_presenter.h"
#include "ui/widgets/page/page.h"

namespace counterpart::ui {

class LogPage : public Page {
    Q_OBJECT
public:
    explicit LogPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* packTab();
    LogPresenter m_presenter;
    PackPresenter m_pack;
};

} // namespace counterpart::ui
