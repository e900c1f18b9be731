package org.samskap.ui;

/** "PDF, 1,2 MB": what somebody on a slow line wants to know before. */
public final class FileSize {
    private static final int MEGABYTE = 1024 * 1024;

    private FileSize() {}

    /** @param kind as people know it, such as "PDF" */
    public static String words(Texts texts, String kind, int bytes) {
        boolean large = bytes >= MEGABYTE;
        return kind + ", " + String.format(texts.lang().locale(), large ? "%.1f MB" : "%.0f kB", bytes / (large ? (double) MEGABYTE : 1024.0));
    }
}
