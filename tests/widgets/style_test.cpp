// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace counterpart::ui;

namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double luminance(const QColor& colour) { return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF()); }
/// WCAG 2.2, "contrast ratio".
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("every text stands out by 4.5 to 1, in light and in dark", "[widgets]") {
    for (const bool dark : {false, true}) {
        const Colours c = coloursOf(dark);
        for (const QColor& text : {c.text, c.quiet, c.accent, c.good, c.attention, c.stop}) {
            for (const QColor& ground : {c.window, c.base, c.raised}) {
                INFO(dark << " " << text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
        }
        CHECK(contrast(c.onAccent, c.accent) >= 4.5);
    }
}
