package org.samskap.events.web.materials;

import org.samskap.events.internal.Material;
import org.samskap.ui.Texts;

/** "PDF, 1,2 MB": what somebody on a slow line wants to know before. */
public final class FileSize {
    private FileSize() {}

    public static String words(Texts texts, Material file) {
        var large = file.bytes() >= 1024 * 1024;
        return file.media() + ", " + String.format(texts.lang().locale(), large ? "%.1f MB" : "%.0f kB", file.bytes() / (large ? 1048576.0 : 1024.0));
    }
}
