package org.liuzhun.store.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// A photograph as a telephone writes it, with the place in it.
public final class TelephonePicture {

  private static final int DIRECTORY = 26;
  private static final int LATITUDE = 80;
  private static final int LONGITUDE = 104;

  private TelephonePicture() {}

  /// A JPEG file taken at 30° 17' 39.876" north or south, 109° 28' 41.88" east or west.
  public static byte[] at(char northOrSouth, char eastOrWest) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    byte[] plain = out.toByteArray();
    byte[] exif = exif(northOrSouth, eastOrWest);
    ByteBuffer file = ByteBuffer.allocate(plain.length + exif.length + 4);
    file.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
    file.put(exif).put(plain, 2, plain.length - 2);
    return file.array();
  }

  private static byte[] exif(char northOrSouth, char eastOrWest) {
    ByteBuffer exif = ByteBuffer.allocate(6 + LONGITUDE + 24);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1);
    entry(exif, 0x8825, 4, 1).putInt(DIRECTORY).putInt(0);
    exif.putShort((short) 4);
    entry(exif, 1, 2, 2).put((byte) northOrSouth).put(new byte[3]);
    entry(exif, 2, 5, 3).putInt(LATITUDE);
    entry(exif, 3, 2, 2).put((byte) eastOrWest).put(new byte[3]);
    entry(exif, 4, 5, 3).putInt(LONGITUDE).putInt(0);
    exif.putInt(30).putInt(1).putInt(17).putInt(1).putInt(39_876).putInt(1000);
    exif.putInt(109).putInt(1).putInt(28).putInt(1).putInt(4188).putInt(100);
    return exif.array();
  }

  private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
    return exif.putShort((short) tag).putShort((short) type).putInt(count);
  }
}
