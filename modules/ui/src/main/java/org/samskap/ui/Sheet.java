package org.samskap.ui;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list to open in a spreadsheet. Its rows are written as they are read, so that a long list needs no memory.
 *
 * @param name of the file, without ending: letters, digits and hyphens
 * @param head words above the columns
 * @param rows hands over each row; cells are text, numbers, dates or null
 */
public record Sheet(String name, List<String> head, Consumer<Consumer<List<?>>> rows) {
    public Sheet {
        if (!name.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException("Not the name of a file: " + name);
    }
}
