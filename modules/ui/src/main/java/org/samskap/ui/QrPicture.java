package org.samskap.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** The square of {@link QrCode} as a picture, for mail, which shows no SVG. */
public final class QrPicture {
    private static final int QUIET = 4;
    private static final int PIXELS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** A PNG file, black on white, eight pixels a module. */
    public static byte[] png(String address) {
        try {
            var modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            int side = (modules.getWidth() + 2 * QUIET) * PIXELS;
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) if (!isBlack(modules.getArray(), x / PIXELS - QUIET, y / PIXELS - QUIET)) picture.setRGB(x, y, WHITE);
            }
            var file = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlack(byte[][] modules, int x, int y) {
        return y >= 0 && y < modules.length && x >= 0 && x < modules[y].length && modules[y][x] == 1;
    }
}
