// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"
#include "ui/widgets/recovery_sheet.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <memory>

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

TEST_CASE("every text stands out by 4.5 to 1, in high contrast by 7, and every border by 3", "[widgets]") {
    for (const Look look : {Look::light, Look::dark, Look::highContrast}) {
        const Colours c = coloursOf(look);
        const double wanted = look == Look::highContrast ? 7.0 : 4.5;
        for (const QColor& ground : {c.window, c.base, c.raised}) {
            for (const QColor& text : {c.text, c.quiet, c.accent, c.good, c.attention, c.stop}) {
                INFO(static_cast<int>(look) << " " << text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(text, ground) >= wanted);
            }
            INFO(static_cast<int>(look) << " border on " << ground.name().toStdString());
            CHECK(contrast(c.border, ground) >= 3.0);
        }
        CHECK(contrast(c.onAccent, c.accent) >= wanted);
    }
}

TEST_CASE("what the system calls high contrast is followed", "[widgets]") {
    QPalette black(QColor(Qt::black));
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) black.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) black.setColor(role, Qt::yellow);
    black.setColor(QPalette::Highlight, QColor(0x333333)); // too faint
    black.setColor(QPalette::HighlightedText, Qt::white);
    REQUIRE(saysHighContrast(black));
    const Colours c = highContrastOf(black);
    CHECK(c.text == QColor(Qt::yellow));
    for (const QColor& text : {c.text, c.quiet, c.border, c.accent, c.good, c.attention, c.stop}) CHECK(contrast(text, c.window) >= 7.0);
    CHECK(contrast(c.onAccent, c.accent) >= 7.0);
    QPalette white = black;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) white.setColor(role, Qt::white);
    CHECK_FALSE(saysHighContrast(white)); // yellow on white is not
    white.setColor(QPalette::WindowText, Qt::black);
    CHECK(saysHighContrast(white));
    CHECK(contrast(highContrastOf(white).good, QColor(Qt::white)) >= 7.0);
    CHECK_FALSE(saysHighContrast(QPalette(QColor(0xefefef), QColor(0xf5f5f5))));
}

TEST_CASE("a chosen row of an open drop-down is told from the others, and the last one is whole", "[widgets]") {
    for (const Look look : {Look::light, Look::dark, Look::highContrast}) {
        applyStyle(*qApp, look, 100);
        const std::unique_ptr<QComboBox> box(choiceBox(QStringLiteral("Kind"), {{QStringLiteral("a"), QStringLiteral("MMMM"), {}}, {QStringLiteral("b"), QStringLiteral("MMMM"), {}},
                                                                                {QStringLiteral("c"), QStringLiteral("MMMM"), {}}}));
        box->show();
        box->setCurrentIndex(1);
        box->showPopup();
        QCoreApplication::processEvents();
        QAbstractItemView& view = *box->view();
        const QImage picture = view.viewport()->grab().toImage();
        INFO(static_cast<int>(look));
        const auto ground = [&](int row) {
            const QRect cell = view.visualRect(view.model()->index(row, 0));
            return picture.pixelColor(cell.right() - 4, cell.center().y());
        };
        const auto strongest = [&](int row) {
            const QRect cell = view.visualRect(view.model()->index(row, 0));
            double most = 1;
            for (int x = cell.left() + 2; x < cell.left() + 60; ++x) most = std::max(most, contrast(ground(row), picture.pixelColor(x, cell.center().y())));
            return most;
        };
        CHECK(ground(1) == colours().accent);
        CHECK(ground(0) == colours().base);
        for (const int row : {0, 1, 2}) CHECK(strongest(row) >= 4.5);
        CHECK(view.visualRect(view.model()->index(2, 0)).bottom() <= view.viewport()->rect().bottom());
        box->hidePopup();
    }
    applyStyle(*qApp, Look::light, 100);
}

TEST_CASE("what cannot be pressed can still be read", "[widgets]") {
    for (const Look look : {Look::light, Look::dark, Look::highContrast}) {
        applyStyle(*qApp, look, 100);
        const std::unique_ptr<QPushButton> one(button(QStringLiteral("MMMM"), Weight::primary));
        one->setEnabled(false);
        one->show();
        QCoreApplication::processEvents();
        const QImage picture = one->grab().toImage();
        const QColor ground = picture.pixelColor(8, picture.height() / 2);
        double most = 1;
        for (int x = 8; x < picture.width() - 8; ++x) most = std::max(most, contrast(ground, picture.pixelColor(x, picture.height() / 2)));
        INFO(static_cast<int>(look) << " on " << ground.name().toStdString());
        CHECK(most >= 3.0);
    }
    applyStyle(*qApp, Look::light, 100);
}

TEST_CASE("headings, digits, boxes and rows grow with the text, at once", "[widgets]") {
    applyStyle(*qApp, Look::light, 100);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    QLabel* title = heading(QStringLiteral("Cases"));
    QLabel* digits = spokenLabel(QStringLiteral("Your digits"));
    digits->setText(QStringLiteral("01234 56789"));
    QPlainTextEdit* box = textBox(QStringLiteral("Text"), 4);
    TableModel rows({QStringLiteral("One")});
    auto* table = new Table(rows, QStringLiteral("Rows"));
    for (QWidget* one : std::initializer_list<QWidget*>{title, digits, box, table}) column->addWidget(one);
    page.show();
    QCoreApplication::processEvents();
    const auto heights = [&] { return std::array{title->sizeHint().height(), digits->sizeHint().height(), box->height(), table->verticalHeader()->defaultSectionSize()}; };
    const auto before = heights();
    applyStyle(*qApp, Look::light, 200);
    QCoreApplication::processEvents();
    const auto after = heights();
    for (std::size_t i = 0; i < before.size(); ++i) {
        INFO(i);
        CHECK(after[i] * 10 >= before[i] * 15);
    }
    applyStyle(*qApp, Look::light, 100);
}

TEST_CASE("the sheet with the recovery key tells whose it is and holds all of it, inside its margins", "[widgets]") {
    RecoverySheet sheet{QStringLiteral("Ada Moss"), QStringLiteral("Northmoor Police"), QStringLiteral("4 June 2026"), {}};
    for (int i = 0; i < 14; ++i) sheet.groups << QStringLiteral("K7Q%1").arg(QChar(u'A' + i));
    CHECK(sheet.lines() == QStringList{QStringLiteral("K7QA K7QB K7QC K7QD"), QStringLiteral("K7QE K7QF K7QG K7QH"), QStringLiteral("K7QI K7QJ K7QK K7QL"), QStringLiteral("K7QM K7QN")});
    const auto painted = [](const RecoverySheet& what) {
        QImage page(1240, 1754, QImage::Format_RGB32);
        page.fill(Qt::red);
        QPainter painter(&page);
        paintSheet(painter, QRectF(page.rect()), what);
        return page;
    };
    const QImage page = painted(sheet);
    int ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool margin = x < 60 || x > 1180 || y < 60 || y > 1690;
            if (margin && page.pixel(x, y) != qRgb(255, 255, 255)) FAIL("ink in the margin at " << x << ", " << y);
            ink += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    CHECK(ink > 10'000);
    for (const int changed : {0, 13}) { // the first group and the last are on it, and so is the name
        RecoverySheet other = sheet;
        other.groups[changed] = QStringLiteral("WWWW");
        CHECK(painted(other) != page);
    }
    RecoverySheet other = sheet;
    other.agency = QStringLiteral("Eastbrook Council");
    CHECK(painted(other) != page);
    CHECK(painted(sheet) == page);
    if (const QByteArray folder = qgetenv("COUNTERPART_PICTURES"); !folder.isEmpty()) page.save(QString::fromLocal8Bit(folder) + QStringLiteral("/recovery-sheet.png"));
}

TEST_CASE("a row of buttons goes to the next line where there is no room", "[widgets]") {
    applyStyle(*qApp, Look::light, 100);
    QWidget page;
    auto* one = button(QStringLiteral("State something"));
    auto* two = button(QStringLiteral("This value stands"));
    auto* three = button(QStringLiteral("Take this value away"));
    page.setLayout(rowOf({one, two, three}));
    page.resize(900, 200);
    page.show();
    QCoreApplication::processEvents();
    CHECK(one->y() == three->y());
    page.resize(one->width() + two->width() + 40, 200);
    QCoreApplication::processEvents();
    CHECK(one->y() == two->y());
    CHECK(three->y() > one->y());
    CHECK(three->x() == one->x());
    CHECK(three->geometry().right() <= page.width());
}
