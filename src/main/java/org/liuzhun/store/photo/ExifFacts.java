package org.liuzhun.store.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What is read of the notes that a camera writes into a JPEG file (Exif 2.32): which way is up,
/// when and where the picture was taken. All input is hostile: whatever is not understood is left
/// aside.
///
/// @param orientation 1 to 8, as Exif counts
/// @param taken local time of the camera; empty when it says none
/// @param place where the camera was; empty when it says nothing
record ExifFacts(int orientation, Optional<LocalDateTime> taken, Optional<String> place) {

  static final ExifFacts NONE = new ExifFacts(1, Optional.empty(), Optional.empty());

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
  private static final int SEGMENT_APP1 = 0xE1;
  private static final int SEGMENT_SCAN = 0xDA;
  private static final int TAG_ORIENTATION = 0x0112;
  private static final int TAG_CHANGED = 0x0132;
  private static final int TAG_EXIF = 0x8769;
  private static final int TAG_GPS = 0x8825;
  private static final int TAG_TAKEN = 0x9003;
  private static final int ENTRY = 12;
  private static final int TIME_LENGTH = 19;

  /// The facts of a file.
  static ExifFacts of(byte[] file) {
    try {
      return segments(ByteBuffer.wrap(file));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return NONE;
    }
  }

  private static ExifFacts segments(ByteBuffer file) {
    if ((file.getShort() & 0xFFFF) != 0xFFD8) {
      return NONE;
    }
    while (file.remaining() > 4 && (file.get() & 0xFF) == 0xFF) {
      int marker = file.get() & 0xFF;
      int length = file.getShort() & 0xFFFF;
      if (marker == SEGMENT_SCAN) {
        return NONE;
      }
      ByteBuffer segment = file.slice(file.position(), length - 2);
      if (marker == SEGMENT_APP1 && isExif(segment)) {
        return directory(segment.slice(6, segment.capacity() - 6));
      }
      file.position(file.position() + length - 2);
    }
    return NONE;
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] name = new byte[4];
    segment.get(0, name);
    return new String(name, StandardCharsets.US_ASCII).equals("Exif");
  }

  private static ExifFacts directory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = tiff.getInt(4);
    int orientation = entry(tiff, first, TAG_ORIENTATION)
        .map(at -> (int) tiff.getShort(at + 8))
        .filter(value -> value >= 1 && value <= 8)
        .orElse(1);
    Optional<LocalDateTime> taken = entry(tiff, first, TAG_EXIF)
        .flatMap(at -> time(tiff, tiff.getInt(at + 8), TAG_TAKEN))
        .or(() -> time(tiff, first, TAG_CHANGED));
    return new ExifFacts(orientation, taken, place(tiff, first));
  }

  /// A place that cannot be read does not spoil the rest.
  private static Optional<String> place(ByteBuffer tiff, int first) {
    try {
      return entry(tiff, first, TAG_GPS).flatMap(at -> ExifPlace.of(tiff, tiff.getInt(at + 8)));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> entry(ByteBuffer tiff, int directory, int tag) {
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if ((tiff.getShort(at) & 0xFFFF) == tag) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDateTime> time(ByteBuffer tiff, int directory, int tag) {
    return entry(tiff, directory, tag).flatMap(at -> {
      byte[] text = new byte[TIME_LENGTH];
      tiff.get(tiff.getInt(at + 8), text);
      try {
        return Optional.of(LocalDateTime.parse(new String(text, StandardCharsets.US_ASCII), TIME));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    });
  }
}
