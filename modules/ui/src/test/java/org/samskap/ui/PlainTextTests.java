package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

class PlainTextTests {

    @Test
    void blankLinesPartParagraphsAndLinesStay() {
        assertThat(PlainText.paragraphs("  Ett\r\ntvå\n \n\ntre\n")).containsExactly(List.of("Ett", "två"), List.of("tre"));
        assertThat(PlainText.paragraphs(" \n ")).isEmpty();
    }

    @Test
    @Tag("SEC-06")
    void markupThatSomebodyTypedIsShownAndNeverUnderstood() {
        var output = new StringOutput();
        Ui.plain("<img src=x onerror=alert(1)> & <a hx-get=/x>").writeTo(new OwaspHtmlTemplateOutput(output));

        assertThat(output.toString()).contains("&lt;img src=x onerror=alert(1)&gt; &amp; &lt;a hx-get=/x&gt;").doesNotContain("<img", "<a ");
    }
}
