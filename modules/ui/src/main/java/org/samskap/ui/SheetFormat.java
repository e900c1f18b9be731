package org.samskap.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * How a list leaves the house. CSV with a byte order mark and semicolons, which is what Excel opens rightly in Sweden and Poland;
 * or a workbook. Numbers are numbers only when they come as numbers, and no text can become a formula (SEC-21).
 */
public enum SheetFormat {
    CSV("text/csv; charset=utf-8; header=present") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            var printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(';').get());
            printer.printRecord(sheet.head().stream().map(SheetFormat::harmless).toList());
            sheet.rows().accept(row -> unchecked(() -> printer.printRecord(row.stream().map(SheetFormat::text).toList())));
            printer.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            try (var book = new Workbook(out, "Samskap", "1.0")) {
                var page = book.newWorksheet(sheet.name().length() > LONGEST_NAME ? sheet.name().substring(0, LONGEST_NAME) : sheet.name());
                fill(page, 0, sheet.head());
                var nr = new int[] {0};
                sheet.rows().accept(row -> unchecked(() -> {
                    fill(page, ++nr[0], row);
                    if (nr[0] % ROWS_AT_ONCE == 0) page.flush();
                }));
            }
        }
    };

    private static final int LONGEST_NAME = 31;
    private static final int ROWS_AT_ONCE = 500;
    private static final String STARTS_A_FORMULA = "=+-@\t\r\0";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Writes the list, row by row. */
    abstract void write(Sheet sheet, OutputStream out) throws IOException;

    /** Sends the list as a file to keep; nobody's cache keeps it. */
    public void send(Sheet sheet, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sheet.name() + "." + name().toLowerCase(Locale.ROOT) + "\"");
        response.setHeader("Cache-Control", "no-store");
        unchecked(() -> write(sheet, response.getOutputStream()));
    }

    private static void fill(Worksheet page, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) page.value(row, column, number);
            else if (cell != null) page.value(row, column, harmless(cell.toString()));
        }
    }

    private static @Nullable Object text(@Nullable Object cell) {
        return cell == null || cell instanceof Number ? cell : harmless(cell.toString());
    }

    /** Text that a spreadsheet takes for text; what no workbook may hold is left out. */
    static String harmless(String text) {
        var clean = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' || c == '\n' || c == '\t' || c == '\r').filter(c -> !Character.isSurrogate((char) c) || c > 0xFFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF).forEach(clean::appendCodePoint);
        // Only now: what was left out may have hidden the sign behind it.
        if (!clean.isEmpty() && STARTS_A_FORMULA.indexOf(clean.charAt(0)) >= 0) clean.insert(0, '\'');
        return clean.toString();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
