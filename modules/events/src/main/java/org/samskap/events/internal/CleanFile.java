package org.samskap.events.internal;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.samskap.events.internal.Material.Media;

/**
 * A file that may be kept (SEC-20): what it is was read from its bytes, never from its name. A picture is painted anew, which
 * leaves behind where it was taken and whatever else was hidden in it, and stands as it was meant to be seen.
 */
public record CleanFile(Media media, byte[] content) {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    /** A small file may unfold into a picture that fills the memory. */
    private static final long MOST_PIXELS = 25_000_000;

    /** Why a file was refused; its words are {@code events.plan.problem.file.<name>}. */
    public enum Refusal { EMPTY, LARGE, KIND, BROKEN }

    /** A file that may not be kept. */
    public static final class Refused extends Exception {
        private final Refusal why;

        Refused(Refusal why) {
            super(why.name());
            this.why = why;
        }

        public Refusal why() {
            return why;
        }
    }

    public static CleanFile of(byte[] sent) throws Refused {
        return of(sent, Integer.MAX_VALUE);
    }

    /** @param longestSide of a picture, in points; a larger one is made smaller */
    public static CleanFile of(byte[] sent, int longestSide) throws Refused {
        if (sent.length == 0) throw new Refused(Refusal.EMPTY);
        if (sent.length > MOST_BYTES) throw new Refused(Refusal.LARGE);
        if (startsWith(sent, "%PDF-".getBytes(StandardCharsets.US_ASCII))) return pdf(sent);
        if (startsWith(sent, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) return picture(sent, Media.PNG, longestSide);
        if (startsWith(sent, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) return picture(sent, Media.JPEG, longestSide);
        throw new Refused(Refusal.KIND);
    }

    private static boolean startsWith(byte[] sent, byte[] magic) {
        return sent.length > magic.length && Arrays.equals(sent, 0, magic.length, magic, 0, magic.length);
    }

    /** A document that was cut off, or that goes on as something else, has no end where one belongs. */
    private static CleanFile pdf(byte[] sent) throws Refused {
        var end = new String(sent, Math.max(0, sent.length - 1024), Math.min(1024, sent.length), StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) throw new Refused(Refusal.BROKEN);
        return new CleanFile(Media.PDF, sent);
    }

    private static CleanFile picture(byte[] sent, Media media, int longestSide) throws Refused {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReadersByMIMEType(media.type());
            if (!readers.hasNext()) throw new Refused(Refusal.BROKEN);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new Refused(Refusal.LARGE);
                var turn = media == Media.JPEG ? CameraTurn.of(sent) : CameraTurn.NONE;
                return new CleanFile(media, painted(turn.upright(reader.read(0)), media, longestSide));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new Refused(Refusal.BROKEN);
        }
    }

    private static byte[] painted(BufferedImage picture, Media media, int longestSide) throws IOException, Refused {
        // A new canvas: nothing but the colours comes along. JPEG knows no transparency.
        var type = media == Media.PNG && picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        double scale = Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var canvas = new BufferedImage(width, height, type);
        var brush = canvas.createGraphics();
        // Whole areas become one point, so that thin lines of a logo do not break.
        brush.drawImage(scale < 1 ? picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : picture, 0, 0, null);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(canvas, media == Media.PNG ? "png" : "jpeg", out) || out.size() > MOST_BYTES) throw new Refused(Refusal.LARGE);
        return out.toByteArray();
    }
}
