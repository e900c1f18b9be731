package org.samskap.ui.files;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as EXIF notes it in a JPEG: numbers 1 to 8, where 1 is upright. A note that cannot be read turns nothing.
 */
record CameraTurn(int orientation) {
    static final CameraTurn NONE = new CameraTurn(1);
    private static final int EXIF = 0xFFE1;
    private static final int IMAGE_BEGINS = 0xFFDA;
    private static final int ORIENTATION = 0x0112;

    static CameraTurn of(byte[] jpeg) {
        try {
            return new CameraTurn(find(ByteBuffer.wrap(jpeg)));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return NONE;
        }
    }

    private static int find(ByteBuffer jpeg) {
        jpeg.position(2);
        while (true) {
            int marker = Short.toUnsignedInt(jpeg.getShort());
            if (marker == IMAGE_BEGINS) return 1;
            int length = Short.toUnsignedInt(jpeg.getShort()) - 2;
            var segment = jpeg.slice(jpeg.position(), length);
            if (marker == EXIF && segment.getInt() == 0x45786966) return orientation(segment.slice(6, length - 6));
            jpeg.position(jpeg.position() + length);
        }
    }

    /** @param tiff whose first two letters say in which order its bytes are */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entries = tiff.getInt(4);
        for (int i = 0; i < Short.toUnsignedInt(tiff.getShort(entries)); i++) {
            int entry = entries + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) return tiff.getShort(entry + 8);
        }
        return 1;
    }

    BufferedImage upright(BufferedImage picture) {
        if (orientation < 2 || orientation > 8) return picture;
        boolean lying = orientation > 4;
        var canvas = new BufferedImage(lying ? picture.getHeight() : picture.getWidth(), lying ? picture.getWidth() : picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var brush = canvas.createGraphics();
        brush.drawImage(picture, move(picture.getWidth(), picture.getHeight()), null);
        brush.dispose();
        return canvas;
    }

    /** Where each point of a picture this wide and high goes. */
    private AffineTransform move(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
