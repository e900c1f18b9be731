package org.samskap.events.internal;

/**
 * A file of an event, without its content.
 *
 * @param title of a logo: whose it is, for those who do not see it
 */
public record Material(MaterialId id, Kind kind, String title, Media media, int bytes) {

    /** Something to read, or the logo of somebody who pays. */
    public enum Kind { MATERIAL, LOGO }

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
