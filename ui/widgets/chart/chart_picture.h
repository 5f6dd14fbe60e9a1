// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/chart_presenter.h"

class QFont;

namespace counterpart::ui {

/// What is shown of the chart as a file, dark on white, with the marking above and below and what the strokes mean.
QByteArray chartPicture(const ChartPresenter& presenter, Picture kind, const QFont& font);

} // namespace counterpart::ui
