package org.samskap.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a square that a telephone reads, drawn as one path so that it prints sharp and needs no script.
 *
 * @param size modules on each side, with the quiet zone of four around it
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    static QrCode of(String address) {
        try {
            var modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
            return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
