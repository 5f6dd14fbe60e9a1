// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recovery_sheet.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

namespace counterpart::ui {

namespace {

constexpr qsizetype kGroupsInALine = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/// Writes one block below the other; sizes are in hundredths of the page's width.
class Writing {
public:
    Writing(QPainter& painter, const QRectF& page) : m_painter(painter), m_left(page), m_unit(page.width() / 100.0) {}

    void write(const QString& text, double size, bool bold, bool fixed, double after) {
        QFont font = fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
        font.setPixelSize(std::max(1, static_cast<int>(size * m_unit)));
        font.setBold(bold);
        m_painter.setFont(font);
        QRectF used;
        m_painter.drawText(m_left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_left.setTop(used.bottom() + after * m_unit);
    }

private:
    QPainter& m_painter;
    QRectF m_left;
    double m_unit;
};

} // namespace

QStringList RecoverySheet::lines() const {
    QStringList out;
    for (qsizetype i = 0; i < groups.size(); i += kGroupsInALine) out << QStringList(groups.mid(i, kGroupsInALine)).join(QLatin1Char(' '));
    return out;
}

void paintSheet(QPainter& painter, const QRectF& page, const RecoverySheet& sheet) {
    painter.save();
    painter.fillRect(page, Qt::white);
    painter.setPen(Qt::black);
    const double margin = page.width() / 20.0;
    Writing writing(painter, page.adjusted(margin, margin, -margin, -margin));
    writing.write(Words::tr("Recovery key"), 5.0, true, false, 1.0);
    writing.write(Words::tr("Counterpart: opens one store when its passphrase is forgotten."), 2.2, false, false, 4.0);
    writing.write(Words::tr("Store of %1, %2. Key made on %3.").arg(sheet.officer, sheet.agency, sheet.day), 2.4, true, false, 4.0);
    writing.write(sheet.lines().join(QLatin1Char('\n')), 5.0, true, true, 4.0);
    writing.write(Words::tr("Lock this sheet away, apart from the computer. Whoever has it and the store can read everything in it. "
                            "A copy is as good as the sheet: make none, and destroy this one when a new key is made."),
                  2.4, false, false, 1.5);
    writing.write(Words::tr("To use it: on the lock screen choose “Use the recovery key”, type the groups in this order (spaces do not count), and set a new passphrase."), 2.4, false, false, 0.0);
    painter.restore();
}

bool printSheet(QWidget* above, const RecoverySheet& sheet) {
    if (QPrinterInfo::availablePrinters().isEmpty()) return false;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(Words::tr("Recovery key")); // a print queue shows it: no names
    auto* dialog = new QPrintDialog(printer.get(), above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, sheet] {
        if (printer->outputFormat() != QPrinter::NativeFormat) return;
        QPainter painter(printer.get());
        paintSheet(painter, QRectF(painter.viewport()), sheet);
    });
    dialog->open();
    return true;
}

} // namespace counterpart::ui
