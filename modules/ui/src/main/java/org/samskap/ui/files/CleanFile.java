package org.samskap.ui.files;

import static org.samskap.ui.SafeFiles.MOST_BYTES;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.samskap.ui.SafeFiles.Refused;
import org.samskap.ui.SafeFiles.Safe;
import org.samskap.ui.SafeFiles.Why;

/**
 * A file that may be kept (SEC-20): what it is was read from its bytes, never from its name. A picture is painted anew, which
 * leaves behind where it was taken and whatever else was hidden in it, and stands as it was meant to be seen.
 */
final class CleanFile {
    /** A small file may unfold into a picture that fills the memory. */
    private static final long MOST_PIXELS = 25_000_000;

    private enum Kind {
        PNG("image/png", "png", "png"), JPEG("image/jpeg", "jpg", "jpeg");

        private final String type;
        private final String ending;
        private final String format;

        Kind(String type, String ending, String format) {
            this.type = type;
            this.ending = ending;
            this.format = format;
        }
    }

    private CleanFile() {}

    /** @param longestSide of a picture, in points; a larger one is made smaller */
    static Safe of(byte[] sent, int longestSide) throws Refused {
        if (sent.length == 0) throw new Refused(Why.EMPTY);
        if (sent.length > MOST_BYTES) throw new Refused(Why.LARGE);
        if (startsWith(sent, "%PDF-".getBytes(StandardCharsets.US_ASCII))) return pdf(sent);
        if (startsWith(sent, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) return picture(sent, Kind.PNG, longestSide);
        if (startsWith(sent, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) return picture(sent, Kind.JPEG, longestSide);
        throw new Refused(Why.KIND);
    }

    private static boolean startsWith(byte[] sent, byte[] magic) {
        return sent.length > magic.length && Arrays.equals(sent, 0, magic.length, magic, 0, magic.length);
    }

    /** A document that was cut off, or that goes on as something else, has no end where one belongs. */
    private static Safe pdf(byte[] sent) throws Refused {
        var end = new String(sent, Math.max(0, sent.length - 1024), Math.min(1024, sent.length), StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) throw new Refused(Why.BROKEN);
        return new Safe("application/pdf", "pdf", sent);
    }

    private static Safe picture(byte[] sent, Kind kind, int longestSide) throws Refused {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReadersByMIMEType(kind.type);
            if (!readers.hasNext()) throw new Refused(Why.BROKEN);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new Refused(Why.LARGE);
                var turn = kind == Kind.JPEG ? CameraTurn.of(sent) : CameraTurn.NONE;
                return new Safe(kind.type, kind.ending, painted(turn.upright(reader.read(0)), kind, longestSide));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new Refused(Why.BROKEN);
        }
    }

    private static byte[] painted(BufferedImage picture, Kind kind, int longestSide) throws IOException, Refused {
        // A new canvas: nothing but the colours comes along. JPEG knows no transparency.
        var type = kind == Kind.PNG && picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        double scale = Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var canvas = new BufferedImage(width, height, type);
        var brush = canvas.createGraphics();
        // Whole areas become one point, so that thin lines of a logo do not break.
        brush.drawImage(scale < 1 ? picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : picture, 0, 0, null);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(canvas, kind.format, out) || out.size() > MOST_BYTES) throw new Refused(Why.LARGE);
        return out.toByteArray();
    }
}
