package org.liuzhun.store.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.text.Trouble;

class PhotographTest {

  private static final String SECRET = "N 30 15 PLACE";

  /// A picture as the sensor saw it: red at its own top left, the rest blue; with notes of the
  /// camera.
  private static byte[] photograph(int width, int height, int orientation) throws Exception {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", out);
    byte[] plain = out.toByteArray();
    ByteBuffer exif = ByteBuffer.allocate(128);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 2);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    exif.putShort((short) 0x0132).putShort((short) 2).putInt(20).putInt(40);
    exif.putInt(0).putShort((short) 0);
    exif.put("2026:05:14 09:30:21\0".getBytes(StandardCharsets.US_ASCII));
    exif.put(SECRET.getBytes(StandardCharsets.US_ASCII));
    int length = exif.position();
    ByteBuffer file = ByteBuffer.allocate(plain.length + length + 4);
    file.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (length + 2));
    file.put(exif.array(), 0, length).put(plain, 2, plain.length - 2);
    return file.array();
  }

  /// Where the red corner of the sensor has to stand in the upright picture.
  @ParameterizedTest
  @CsvSource({
    "1, 0.25, 0.25, 80, 40",
    "2, 0.75, 0.25, 80, 40",
    "3, 0.75, 0.75, 80, 40",
    "4, 0.25, 0.75, 80, 40",
    "5, 0.25, 0.25, 40, 80",
    "6, 0.75, 0.25, 40, 80",
    "7, 0.75, 0.75, 40, 80",
    "8, 0.25, 0.75, 40, 80"
  })
  void standsUprightHoweverTheCameraWasHeld(
      int orientation, double x, double y, int width, int height) throws Exception {
    Photograph photograph = Photograph.of(photograph(80, 40, orientation), "x.jpg");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photograph.jpeg()));
    assertEquals(width, picture.getWidth());
    assertEquals(height, picture.getHeight());
    Color corner = new Color(picture.getRGB((int) (x * width), (int) (y * height)));
    assertTrue(corner.getRed() > 180 && corner.getBlue() < 90, corner::toString);
  }

  @Test
  void theTimeIsKeptAndEverythingElseIsGone() throws Exception {
    byte[] file = photograph(80, 40, 1);
    assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains(SECRET));
    Photograph photograph = Photograph.of(file, "x.jpg");
    assertEquals(Optional.of(LocalDateTime.of(2026, 5, 14, 9, 30, 21)), photograph.taken());
    String kept = new String(photograph.jpeg(), StandardCharsets.ISO_8859_1);
    assertFalse(kept.contains(SECRET));
    assertFalse(kept.contains("Exif"));
  }

  @ParameterizedTest
  @CsvSource({"N, E, '30.29441, 109.47830'", "S, W, '-30.29441, -109.47830'"})
  void thePlaceIsHandedOnBesideThePictureAndIsNotInIt(char side, char other, String place)
      throws Exception {
    Photograph photograph = Photograph.of(TelephonePicture.at(side, other), "x.jpg");
    assertEquals(Optional.of(place), photograph.place());
    assertEquals(Optional.empty(), Photograph.of(photograph.jpeg(), "again.jpg").place());
  }

  @Test
  void aPlaceThatIsDamagedIsNoneAndThePictureIsRead() throws Exception {
    byte[] file = TelephonePicture.at('N', 'E');
    int degrees = new String(file, StandardCharsets.ISO_8859_1).indexOf("\0\0\0\u001e\0\0\0\u0001");
    file[degrees] = 0x7F;
    assertEquals(Optional.empty(), Photograph.of(file, "x.jpg").place());
    file[degrees - 2 * 12 - 4] = 0x7F;
    assertEquals(Optional.empty(), Photograph.of(file, "x.jpg").place());
  }

  @Test
  void aLargePictureBecomesSmall() throws Exception {
    Photograph photograph = Photograph.of(photograph(4000, 3000, 6), "x.jpg");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photograph.jpeg()));
    assertEquals(1200, picture.getWidth());
    assertEquals(1600, picture.getHeight());
    assertTrue(photograph.jpeg().length <= 300 << 10);
  }

  @Test
  void whatIsNoPictureIsRefusedByName() {
    byte[] heic = "\0\0\0\u0018ftypheic....".getBytes(StandardCharsets.ISO_8859_1);
    Trouble trouble = assertThrows(Trouble.class, () -> Photograph.of(heic, "IMG_1.HEIC"));
    assertEquals("trouble.store.picture", trouble.key());
    assertTrue(trouble.getMessage().contains("IMG_1.HEIC"));
  }

  @Test
  void damagedFilesAreRefusedOrReadButNeverBreakAnything() throws Exception {
    byte[] sound = photograph(120, 90, 6);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(sound, random.nextInt(sound.length));
      for (int j = 0; j < 6 && damaged.length > 0; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        assertTrue(Photograph.of(damaged, "x").jpeg().length > 0);
      } catch (Trouble refused) {
        assertEquals("trouble.store.picture", refused.key());
      }
    }
  }
}
