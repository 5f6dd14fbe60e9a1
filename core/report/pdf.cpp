// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf.h"

#include <hpdf.h>

#include <memory>
#include <string_view>

namespace counterpart::core {

namespace {

// Points; A4 is 595 by 842.
constexpr float kLeft = 56;
constexpr float kRight = 539;
constexpr float kValues = 176; ///< where what a name stands for begins
constexpr float kTop = 780;
constexpr float kBottom = 70;
constexpr float kMarkingTop = 812;
constexpr float kMarkingBottom = 30;
constexpr float kText = 9;
constexpr float kHeading = 11;
constexpr float kTitle = 18;
constexpr float kLine = 1.4F; ///< of the size

struct Close {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};
using Document = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, Close>;

/// Where the next character begins.
std::size_t next_character(std::string_view text, std::size_t at) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    return at;
}

class Writer {
public:
    Writer(HPDF_Doc document, HPDF_Font font, const std::string& marking) : m_document(document), m_font(font), m_marking(marking) {}

    void page() {
        m_page = HPDF_AddPage(m_document);
        HPDF_Page_SetSize(m_page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
        ++m_number;
        centred(m_marking, kMarkingTop);
        centred(m_marking, kMarkingBottom);
        const std::string number = std::to_string(m_number);
        use(kText);
        put(number, kRight - HPDF_Page_TextWidth(m_page, number.c_str()), kMarkingBottom);
        m_y = kTop;
    }

    /// Lines of this size from `x` on, wrapped at the right margin; a new page where one is full.
    void text(std::string_view words, float x, float size) {
        use(size);
        for (std::size_t begin = 0; begin <= words.size();) {
            const std::size_t end = std::min(words.find('\n', begin), words.size());
            wrapped(words.substr(begin, end - begin), x, size);
            begin = end + 1;
        }
    }
    void field(const std::string& name, const std::string& value) {
        room(kText * kLine);
        use(kText);
        put(name, kLeft, m_y);
        text(value, kValues, kText);
    }
    void block(const PdfBlock& block) {
        room(kHeading * kLine + 3 * kText * kLine); // no heading alone at the foot of a page
        m_y -= kText;
        text(block.title, kLeft, kHeading);
        for (const auto& [name, value] : block.lines) {
            if (!value.empty()) field(name, value);
        }
    }
    void title(const std::string& title) { text(title, kLeft, kTitle); }

private:
    void use(float size) { HPDF_Page_SetFontAndSize(m_page, m_font, size); }
    void put(const std::string& words, float x, float y) {
        HPDF_Page_BeginText(m_page);
        HPDF_Page_TextOut(m_page, x, y, words.c_str());
        HPDF_Page_EndText(m_page);
    }
    void centred(const std::string& words, float y) {
        use(kText);
        put(words, (kLeft + kRight - HPDF_Page_TextWidth(m_page, words.c_str())) / 2, y);
    }
    void room(float height) {
        if (m_y - height < kBottom) page();
    }
    [[nodiscard]] bool fits(std::string_view words, float x) {
        return x + HPDF_Page_TextWidth(m_page, std::string(words).c_str()) <= kRight;
    }
    void one_line(std::string_view words, float x, float size) {
        room(size * kLine);
        use(size); // a new page has none
        put(std::string(words), x, m_y);
        m_y -= size * kLine;
    }
    void wrapped(std::string_view words, float x, float size) {
        do {
            std::size_t end = 0; // behind the last word that fits
            for (std::size_t at = 0; at < words.size();) {
                const std::size_t space = std::min(words.find(' ', at), words.size());
                if (!fits(words.substr(0, space), x)) break;
                end = space;
                at = space + 1;
            }
            if (end == 0 && !words.empty()) { // one word too long for a line: as many characters as fit
                end = next_character(words, 0);
                while (end < words.size() && fits(words.substr(0, next_character(words, end)), x)) end = next_character(words, end);
            }
            one_line(words.substr(0, end), x, size);
            words.remove_prefix(end);
            if (words.starts_with(' ')) words.remove_prefix(1);
        } while (!words.empty());
    }

    HPDF_Doc m_document;
    HPDF_Font m_font;
    const std::string& m_marking;
    HPDF_Page m_page = nullptr;
    std::size_t m_number = 0;
    float m_y = 0;
};

Result<Bytes> bytes_of_document(HPDF_Doc document) {
    if (HPDF_SaveToStream(document) != HPDF_OK) return fail(ErrorCode::internal, "pdf.failed");
    HPDF_ResetStream(document);
    Bytes out(HPDF_GetStreamSize(document));
    auto read = static_cast<HPDF_UINT32>(out.size());
    const HPDF_STATUS status = HPDF_ReadFromStream(document, out.data(), &read);
    if ((status != HPDF_OK && status != HPDF_STREAM_EOF) || read != out.size()) return fail(ErrorCode::internal, "pdf.failed");
    return out;
}

} // namespace

Result<Bytes> write_pdf(const PdfDocument& content) {
    // Without a handler the first error stays in the document and whatever follows does nothing.
    const Document document(HPDF_New(nullptr, nullptr));
    if (document == nullptr) return fail(ErrorCode::internal, "pdf.failed");
    HPDF_SetCompressionMode(document.get(), HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(document.get());
    const char* const name = HPDF_LoadTTFontFromFile(document.get(), COUNTERPART_TYPEFACE, HPDF_TRUE);
    if (name == nullptr) return fail(ErrorCode::not_found, "pdf.no_typeface");
    HPDF_Font font = HPDF_GetFont(document.get(), name, "UTF-8");

    Writer writer(document.get(), font, content.marking);
    writer.page();
    writer.title(content.title);
    for (const PdfBlock& block : content.front) writer.block(block);
    if (!content.blocks.empty()) writer.page();
    for (const PdfBlock& block : content.blocks) writer.block(block);
    if (HPDF_GetError(document.get()) != HPDF_OK) return fail(ErrorCode::internal, "pdf.failed");
    return bytes_of_document(document.get());
}

} // namespace counterpart::core
