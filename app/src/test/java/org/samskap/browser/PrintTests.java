package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import samskap.testing.SharedDatabase;

/** Print is a first-class medium: A4, without menus, on as few sheets as it needs. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@Tag("UX-22")
class PrintTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
            "/events/utvecklingsgrupp-2023-10-16/ledger, 3, Vad det blev av",
            "/events/utvecklingsgrupp-2023-11-20, 5, Gemensam utvecklingsgrupp",
            "/mine/KX7M4-PTR9W, 3, Ge digital hjälp",
            "/mine/KX7M4-PTR9W?new, 1, KX7M4-PTR9W",
    })
    void printsOnAFewSheetsOfA4WithoutMenus(String path, int sheets, String text) throws IOException {
        try (var playwright = Browsers.playwright(); var browser = Browsers.launch(playwright)) {
            var page = browser.newPage();
            page.setExtraHTTPHeaders(java.util.Map.of("Accept-Language", "sv"));
            page.navigate("http://localhost:" + port + path);
            var pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
            try (var document = Loader.loadPDF(pdf)) {
                var printed = new PDFTextStripper().getText(document);
                assertThat(document.getNumberOfPages()).as("sheets").isLessThanOrEqualTo(sheets);
                assertThat(printed).contains(text).doesNotContain("Hoppa till innehållet").doesNotContain("Logga in");
            }
        }
    }
}
