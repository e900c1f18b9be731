package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTests {
    private static final String FORMULA = "=+-@\t\r\0";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-5", "@SUM(A1)", "\t=1", "\r=1", "\0=1"})
    @Tag("SEC-21")
    void noTextBecomesAFormula(String text) throws IOException {
        assertThat(csv(List.of(List.of(text))).getFirst().getFirst()).startsWith("'");
        assertThat(xlsx(List.of(List.of(text)))).contains("&apos;").doesNotContain("<f>");
    }

    @Test
    @Tag("SEC-21")
    void whateverPeopleTypeComesOutAsTextThatStartsHarmlessly() throws IOException {
        var chance = new Random(20261122);
        var cells = new ArrayList<List<Object>>();
        for (int row = 0; row < 300; row++) cells.add(List.of(typed(chance), typed(chance)));

        var read = csv(cells);

        assertThat(read).hasSize(300);
        for (int row = 0; row < 300; row++) {
            for (int column = 0; column < 2; column++) {
                var cell = read.get(row).get(column);
                assertThat(cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0).as(cell).isTrue();
                assertThat(cell).isEqualTo(SheetFormat.harmless(cells.get(row).get(column).toString()));
            }
        }
        assertThat(xlsx(cells)).doesNotContain("<f>");
    }

    @Test
    void numbersStayNumbersAndLettersStayLetters() throws IOException {
        var row = Arrays.<Object>asList("Łódź; \"Åsa\"", 12, null);

        assertThat(csv(List.of(row))).containsExactly(List.of("Łódź; \"Åsa\"", "12", ""));
        assertThat(new String(bytes(SheetFormat.CSV, List.of(row)), StandardCharsets.UTF_8)).startsWith("\uFEFFa;b;c\r\n");
        assertThat(xlsx(List.of(row))).contains("<v>12</v>");
    }

    private static String typed(Random chance) {
        var alphabet = "=+-@\t\r\n\0;\",' abcåąŁ1😀\u0007";
        var text = new StringBuilder();
        int length = chance.nextInt(8);
        for (int i = 0; i < length; i++) text.appendCodePoint(alphabet.codePoints().toArray()[chance.nextInt((int) alphabet.codePoints().count())]);
        return text.toString();
    }

    private static byte[] bytes(SheetFormat format, List<List<Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(new Sheet("test", List.of("a", "b", "c"), each -> rows.forEach(each)), out);
        return out.toByteArray();
    }

    private static List<List<String>> csv(List<List<Object>> rows) throws IOException {
        var text = new String(bytes(SheetFormat.CSV, rows), StandardCharsets.UTF_8).substring(1);
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            return parser.getRecords().stream().skip(1).map(row -> row.toList()).toList();
        }
    }

    private static String xlsx(List<List<Object>> rows) throws IOException {
        var text = new StringBuilder();
        var file = Files.createTempFile("sheet", ".xlsx");
        Files.write(file, bytes(SheetFormat.XLSX, rows));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }
}
