package org.samskap.ui;

/** Makes files to read and print of pages that were written for paper: tagged, so that a screen reader finds its way (PDF/UA, ADR 0039). */
public interface PaperFiles {
    /** Where the page says its style sheet is; whatever else it asks for is not opened. */
    String STYLE = "own:/paper.css";

    /**
     * The page as a PDF.
     *
     * @param xhtml well-formed, with a language, a title and a link to {@link #STYLE}; the style sheet says which classes there are
     */
    byte[] pdf(String xhtml);
}
