package org.samskap.events.internal;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.SafeFiles;

/**
 * A file of an event, without its content.
 *
 * @param title   of a logo whose it is, of a picture what it shows, for those who do not see it
 * @param caption below a picture, or null
 * @param credit  who took a picture, or null
 */
public record Material(MaterialId id, Kind kind, String title, Media media, int bytes, @Nullable String caption, @Nullable String credit) {

    /** Something to read, the logo of somebody who pays, or a picture of the story that is told afterwards. */
    public enum Kind {
        MATERIAL(Integer.MAX_VALUE), LOGO(800), PICTURE(1600);

        private final int longestSide;

        Kind(int longestSide) {
            this.longestSide = longestSide;
        }

        /** How many points wide or high a picture on a page needs to be at most; a larger one only makes people wait. */
        public int longestSide() {
            return longestSide;
        }
    }

    /** What may be uploaded; everything else is refused (SEC-20). */
    public enum Media {
        PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg");

        private final String type;
        private final String ending;

        Media(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        public String type() {
            return type;
        }

        public String ending() {
            return ending;
        }

        static Media of(SafeFiles.Safe file) {
            return Arrays.stream(values()).filter(media -> media.type.equals(file.mediaType())).findFirst().orElseThrow();
        }

        public boolean isImage() {
            return this != PDF;
        }
    }

    /** The name under which a browser keeps it; nothing of the name it came with. */
    public String filename() {
        return Slugs.of(title) + "." + media.ending();
    }

    public String href() {
        return "/materials/" + id + "/" + filename();
    }
}
